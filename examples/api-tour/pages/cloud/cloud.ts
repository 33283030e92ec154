import { callsOf } from '../../shared/calls';

wx.cloud.init();
const database = wx.cloud.database();
const coffees = database.collection('coffees');

Page({
  behaviors: [
    callsOf([
      {
        name: 'collection.add',
        about: 'Adds three documents.',
        action: 'Add coffees',
        async run() {
          for (const { _id } of (await coffees.get()).data) await coffees.doc(_id!).remove({});
          for (const [name, price] of [
            ['Filter', 3],
            ['Espresso', 2.5],
            ['Flat white', 3.8],
          ] as const)
            await coffees.add({ data: { name, price } });
          return coffees.count();
        },
      },
      {
        name: 'collection.where, orderBy, get',
        about: 'Those that cost three or more, the dearest first.',
        action: 'Find',
        async run() {
          const { command } = database;
          const { data } = await coffees
            .where({ price: command.gte(3) })
            .orderBy('price', 'desc')
            .get();
          return data.map(({ name }) => name);
        },
      },
      {
        name: 'doc.update',
        about: 'Everything gets dearer by one.',
        action: 'Raise prices',
        async run() {
          const { command } = database;
          for (const { _id } of (await coffees.get()).data)
            await coffees.doc(_id!).update({ data: { price: command.inc(1) } });
          const { data } = await coffees.orderBy('price', 'asc').get();
          return data.map(({ price }) => price);
        },
      },
      {
        name: 'collection.watch',
        about: 'Tells how many there are, now and after each change.',
        action: 'Watch',
        run(_, tell) {
          coffees.where({}).watch({
            onChange: ({ docs }) => tell(`${docs.length} documents`),
            onError: ({ message }) => tell(message),
          });
        },
      },
      {
        name: 'doc.remove',
        about: 'The cheapest of them.',
        action: 'Remove',
        async run() {
          const [{ _id: id } = {}] = (await coffees.orderBy('price', 'asc').limit(1).get()).data;
          return id === undefined ? 'There is none' : coffees.doc(id).remove({});
        },
      },
      {
        name: 'doc.get, of nothing',
        about: 'A document that does not exist: the call fails.',
        action: 'Get nothing',
        run: () => coffees.doc('nothing').get(),
      },
      {
        name: 'cloud.uploadFile, cloud.downloadFile',
        about: 'A file up, and down again.',
        action: 'Send a file',
        async run() {
          const files = wx.getFileSystemManager();
          const filePath = `${wx.env.USER_DATA_PATH}/menu.txt`;
          files.writeFileSync(filePath, 'Filter, espresso', 'utf8');
          const { fileID } = await wx.cloud.uploadFile({ cloudPath: 'menu.txt', filePath });
          const { tempFilePath } = await wx.cloud.downloadFile({ fileID });
          return { fileID, text: files.readFileSync(tempFilePath, 'utf8') };
        },
      },
      {
        name: 'cloud.callFunction',
        about: 'A function of the site around this app: without one the call fails.',
        action: 'Call a function',
        run: () => wx.cloud.callFunction({ name: 'roast', data: { grams: 250 } }),
      },
    ]),
  ],
});
