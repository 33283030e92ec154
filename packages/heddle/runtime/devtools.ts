export { installDevtools } from '@heddle/runtime/view';
