import { callsOf } from '../../shared/calls';

Page({
  behaviors: [
    callsOf([
      {
        name: 'wx.createWorker',
        about: 'Counts primes in a thread of its own.',
        action: 'Count primes',
        run: () =>
          new Promise((resolve) => {
            const thread = wx.createWorker('workers/primes.js');
            thread.onMessage((answer) => {
              const { below, count } = answer as unknown as { below: number; count: number };
              thread.terminate();
              resolve(`${count} primes below ${below}`);
            });
            thread.postMessage({ below: 100000 });
          }),
      },
      {
        name: 'wx.createWorker, twice',
        about: 'There is one at a time: a second one fails.',
        action: 'Start two',
        run() {
          const thread = wx.createWorker('workers/primes.js');
          try {
            wx.createWorker('workers/primes.js');
          } finally {
            thread.terminate();
          }
        },
      },
      {
        name: 'wx.getPerformance',
        about: 'What took how long since the app began.',
        action: 'Measure',
        run: () =>
          wx
            .getPerformance()
            .getEntries()
            .map(({ entryType, name }: { entryType: string; name: string }) => `${entryType} ${name}`),
      },
      {
        name: 'wx.requestIdleCallback',
        about: 'Calls back when there is nothing else to do.',
        action: 'When idle',
        run: (_, tell) => {
          wx.requestIdleCallback((deadline) => {
            const { timeRemaining } = deadline as unknown as { timeRemaining(): number };
            tell(timeRemaining() > 0 ? 'There is time' : 'There is none');
          });
        },
      },
      {
        name: 'wx.nextTick',
        about: 'Calls back after what the page has set is on its way.',
        action: 'Next tick',
        run(_, tell) {
          const order = ['now'];
          wx.nextTick(() => tell([...order, 'then'].join(', ')));
          order.push('still now');
        },
      },
      {
        name: 'wx.getLogManager',
        about: 'Lines that users can send with their feedback.',
        action: 'Log a line',
        run() {
          wx.getLogManager({ level: 0 }).info('A cup was made');
          return 'Logged';
        },
      },
      {
        name: 'wx.reportPerformance',
        about: 'Nobody collects reports here: it does nothing.',
        action: 'Report',
        run() {
          wx.reportPerformance(1001, 12);
          return 'Reported';
        },
      },
    ]),
  ],
});
