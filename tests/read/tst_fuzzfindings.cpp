// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sheettext.h"
#include "support/xlsof.h"
#include "support/xmltrace.h"

#include <QDirIterator>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// What the fuzzers start from and what they found: none of it may bring the readers down. The folders are those of
/// the targets in tests/fuzz, and their first byte tells what the rest is.
class tst_FuzzFindings : public QObject
{
    Q_OBJECT
private slots:
    void readsOrRefuses_data();
    void readsOrRefuses();
};

void tst_FuzzFindings::readsOrRefuses_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(GENSVAR_TEST_DATA "/fuzz"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.filePath().section(u'/', -2))) << path;
    }
}

void tst_FuzzFindings::readsOrRefuses()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const QString target = path.section(u'/', -2, -2);
    if (target == u"xml") {
        const std::string_view text(bytes.constData() + 1, size_t(bytes.size()) - 1);
        QCOMPARE(test::xmlTrace(text, size_t(bytes[0]) % 64 + 1, read::XmlParsers::PlainFirst),
                 test::xmlTrace(text, text.size() + 1, read::XmlParsers::WholeOnly));
        return;
    }
    const int kind = bytes.isEmpty() ? 0 : bytes[0];
    if (target == u"xls")
        bytes = kind % 2 == 0 ? bytes.mid(1) : test::oleOf("Workbook", bytes.mid(1));
    if (target == u"sheets") {
        const QByteArray rest = bytes.mid(1);
        bytes = kind % 4 == 0 ? rest
            : kind % 4 == 1   ? test::zipOf(test::XlsxText::fromParts(rest.split('\0')).parts())
            : kind % 4 == 2   ? test::zipOf(test::odsParts(rest.split('\0').value(0), rest.split('\0').value(1)))
                              : test::zipOf({{"mimetype", "x"}, {"content.xml", rest}});
    }
    test::Files files;
    const QString error = test::readThrough(files.write(u"finding"_s, bytes));
    QVERIFY(error.isEmpty() || error.startsWith(u'!'));
}

QTEST_GUILESS_MAIN(tst_FuzzFindings)
#include "tst_fuzzfindings.moc"
