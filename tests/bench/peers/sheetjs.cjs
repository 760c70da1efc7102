// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a spreadsheet with SheetJS, the values of its first sheet as rows. With a second argument: writes it there.
const xlsx = require("xlsx");
const book = xlsx.readFile(process.argv[2], { dense: true });
const rows = xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
if (process.argv[3])
    xlsx.writeFile(book, process.argv[3]);
console.log(JSON.stringify({ rows: rows.length }));
