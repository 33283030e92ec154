import { isPrime } from './is-prime';

worker.onMessage(({ below }) => {
  let count = 0;
  for (let number = 2; number < below; number++) if (isPrime(number)) count++;
  worker.postMessage({ below, count });
});
