export { env } from './env.ts';
export { getFileSystemManager } from './manager.ts';
export { openDocument, saveFileToDisk, saveImageToPhotosAlbum, saveVideoToPhotosAlbum } from './hand-out.ts';
export { getFileInfo, getSavedFileInfo, getSavedFileList, removeSavedFile, saveFile } from './old-functions.ts';
