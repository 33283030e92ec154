export { downloadFile } from './download.ts';
export { request } from './request.ts';
export {
  closeSocket,
  connectSocket,
  onSocketClose,
  onSocketError,
  onSocketMessage,
  onSocketOpen,
  sendSocketMessage,
} from './socket.ts';
export {
  getNetworkType,
  offNetworkStatusChange,
  offNetworkWeakChange,
  onNetworkStatusChange,
  onNetworkWeakChange,
} from './status.ts';
export { uploadFile } from './upload.ts';
