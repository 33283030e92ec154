import { ApiFailure } from '../entry.ts';

/** Why a file cannot be used, with the platform's code (spec components-apis §4 Files). */
const CODES = {
  'operation not permitted': 1300001,
  'no such file or directory': 1300002,
  'Input/output error': 1300005,
  'bad file descriptor': 1300009,
  'permission denied': 1300013,
  'not a directory': 1300020,
  'Is a directory': 1300021,
  'Invalid argument': 1300022,
  'File name too long': 1300036,
  'directory not empty': 1300066,
  'the maximum size of the file storage limit is exceeded': 1300202,
  'base64 encode error': 1300203,
  'illegal operation on a directory': 1301003,
  'file already exists': 1301005,
  'value of length is out of range': 1301006,
  'value of offset is out of range': 1301007,
  'value of position is out of range': 1301009,
  'unzip open file fail': 1301102,
  'unzip entry fail': 1301103,
  'brotli decompress fail': 1301111,
  'tempFilePath file not exist': 1301112,
  'excced max concurrent fd limit': 1302002,
  'invalid flag': 1302003,
  'array buffer does not exist': 1302005,
} as const;

export type FileFailure = keyof typeof CODES;

/** `step` is what was tried: `no such file or directory, open wxfile://usr/a`. */
export function fileFailure(reason: FileFailure, step = ''): ApiFailure {
  const code = CODES[reason];
  return new ApiFailure(step === '' ? reason : `${reason}, ${step}`, { errno: code, errCode: code });
}
