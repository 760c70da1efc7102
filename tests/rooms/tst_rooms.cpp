// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

static const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

static QString qtHeaders()
{
    return QLibraryInfo::path(QLibraryInfo::HeadersPath);
}

class TestRooms : public QObject
{
    Q_OBJECT

private slots:
    void theHouseStands();
    void thePageTellsOfEachRoom();
    void filesAreShort();
    void findsBreaches_data();
    void findsBreaches();
    void tableHasNoCircle();
};

void TestRooms::theHouseStands()
{
    const QStringList found = rooms::breaches(QStringLiteral(GENSVAR_SOURCE_DIR), qtHeaders());
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

// ARCHITECTURE.md names each room that is there.
void TestRooms::thePageTellsOfEachRoom()
{
    const QDir tree(QStringLiteral(GENSVAR_SOURCE_DIR));
    QFile page(tree.filePath(u"ARCHITECTURE.md"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const QString &room : rooms::house().keys()) {
        const bool isTold = text.contains(u'`' + room + u'`');
        QVERIFY2(isTold == tree.exists(room), qPrintable(room));
    }
}

void TestRooms::filesAreShort()
{
    QList<int> lines = rooms::lengths(QStringLiteral(GENSVAR_SOURCE_DIR)).values();
    std::sort(lines.begin(), lines.end());
    QVERIFY(!lines.isEmpty());
    qInfo("%d files; median %d lines, nine of ten below %d, longest %d", int(lines.size()), lines[lines.size() / 2],
          lines[lines.size() * 9 / 10], lines.last());
    QVERIFY2(lines[lines.size() / 2] <= 120, "the median file has grown");
    QVERIFY2(lines[lines.size() * 9 / 10] <= 400, "too many long files");
}

void TestRooms::findsBreaches_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("breach"); // empty: allowed
    const auto row = [](const char *name, const QString &path, const QString &text, const QString &breach) {
        QTest::newRow(name) << path << QString(licence + text) << breach;
    };
    row("downward", u"src/read/a.cpp"_s, u"#include \"base/error.h\"\n#include <QString>\n"_s, {});
    row("own room", u"src/read/a.h"_s, u"#include \"read/b.h\"\n"_s, {});
    row("upward", u"src/base/a.h"_s, u"#include \"domain/row.h\"\n"_s, u"may not include domain/row.h"_s);
    row("sideways", u"src/read/a.h"_s, u"\n#  include \"store/query.h\"\n"_s,
        u"a.h:3: src/read may not include store"_s);
    row("intake from store", u"src/store/a.h"_s, u"#include \"map/guess.h\"\n"_s, u"src/store may not include map"_s);
    row("words below", u"src/map/a.h"_s, u"#include \"say/sentence.h\"\n"_s, u"src/map may not include say"_s);
    row("page to page", u"ui/overview/a.h"_s, u"#include \"comments/b.h\"\n"_s, u"may not include comments"_s);
    row("page to flow", u"ui/overview/a.h"_s, u"#include \"flow/question.h\"\n"_s, u"may not include flow"_s);
    row("session to flow", u"ui/session/a.h"_s, u"#include \"flow/question.h\"\n#include <QFuture>\n"_s, {});
    row("command line to store", u"app/gensvar-cli/a.cpp"_s, u"#include \"store/query.h\"\n"_s,
        u"may not include store"_s);
    row("command line's own", u"app/gensvar-cli/a.cpp"_s, u"#include \"command.h\"\n"_s, {});
    row("no room", u"src/read/a.cpp"_s, u"#include \"b.h\"\n"_s, u"does not name a room"_s);
    row("moc", u"src/read/a.cpp"_s, u"#include \"a.moc\"\n"_s, {});
    row("widgets below", u"src/flow/a.h"_s, u"#include <QWidget>\n"_s, u"<QWidget> of QtWidgets"_s);
    row("gui below", u"src/say/a.h"_s, u"#include <QtGui/QColor>\n"_s, u"<QtGui/QColor> of QtGui"_s);
    row("gui in models", u"ui/models/a.h"_s, u"#include <QColor>\n"_s, u"of QtGui"_s);
    row("small header", u"src/flow/a.h"_s, u"#include <qwidget.h>\n"_s, u"of QtWidgets"_s);
    row("charts", u"ui/charts/a.h"_s, u"#include <QChartView>\n#include <QWidget>\n"_s, {});
    row("charts elsewhere", u"ui/overview/a.h"_s, u"#include <QChartView>\n"_s, u"of QtCharts"_s);
    row("sql in store", u"src/store/a.cpp"_s, u"#include <QSqlQuery>\n#include <sqlite3.h>\nQSqlQuery q;\n"_s, {});
    row("sql elsewhere", u"src/rollup/a.cpp"_s, u"#include <QSqlQuery>\n"_s, u"of QtSql"_s);
    row("sql by declaration", u"src/flow/a.cpp"_s, u"class QSqlQuery;\n"_s, u"QtSql outside src/store"_s);
    row("sqlite elsewhere", u"src/flow/a.cpp"_s, u"#include <sqlite3.h>\n"_s, u"may not include <sqlite3.h>"_s);
    row("statement elsewhere", u"src/flow/a.cpp"_s, u"f(\"SELECT 1\");\n"_s, u"SQL outside src/store"_s);
    row("statement in store", u"src/store/a.cpp"_s, u"f(\"SELECT 1\");\n"_s, {});
    row("expat elsewhere", u"src/map/a.cpp"_s, u"#include <expat.h>\n"_s, u"may not include <expat.h>"_s);
    row("event loop", u"ui/parts/a.cpp"_s, u"QEventLoop loop;\n"_s, u"nested event loop"_s);
    row("event loop told of", u"ui/parts/a.cpp"_s, u"f(); // no QEventLoop here\n"_s, {});
    row("dialog", u"ui/parts/a.cpp"_s, u"if (dialog.exec() == 1)\n"_s, u"its own event loop"_s);
    row("static dialog", u"ui/parts/a.cpp"_s, u"QFileDialog::getOpenFileName(this);\n"_s, u"its own event loop"_s);
    row("application", u"app/gensvar/a.cpp"_s, u"return application.exec();\n"_s, {});
    row("new room", u"src/utils/a.cpp"_s, {}, u"src/utils is not in the table"_s);
    row("name", u"src/flow/a.h"_s, u"class ImportManager\n"_s, u"says nothing"_s);
    row("long", u"src/flow/a.h"_s, QString(1000, u'\n'), u"longer than 1000 lines"_s);
    QTest::newRow("no licence") << u"src/flow/a.h"_s << u"#pragma once\n"_s << u"licence"_s;
    row("unlisted", u"src/flow/other.cpp"_s, {}, u"is not listed"_s);
}

void TestRooms::findsBreaches()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, breach);
    QTemporaryDir tree;
    const QString folder = tree.filePath(path.section(u'/', 0, -2));
    QVERIFY(QDir().mkpath(folder));
    const auto write = [](const QString &name, const QString &content) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) >= 0;
    };
    QVERIFY(write(tree.filePath(path), text));
    QVERIFY(write(folder + "/CMakeLists.txt"_L1, u"gensvar_room(X y\n    a.cpp)\n"_s));
    const QStringList found = rooms::breaches(tree.path(), qtHeaders());
    if (breach.isEmpty())
        QCOMPARE(found, QStringList());
    else
        QVERIFY2(found.join(u'\n').contains(breach), qPrintable(found.join(u'\n')));
}

// Each room's own rooms, and theirs, never lead back to it.
void TestRooms::tableHasNoCircle()
{
    QHash<QString, QStringList> below;
    for (auto room = rooms::house().begin(); room != rooms::house().end(); ++room)
        below.insert(room.key().section(u'/', 1), room->rooms);
    for (auto room = below.begin(); room != below.end(); ++room) {
        QSet<QString> reached;
        QStringList todo = room.value();
        while (!todo.isEmpty()) {
            const QString next = todo.takeLast();
            QVERIFY2(next != room.key(), qPrintable(next));
            if (!reached.contains(next))
                todo += below.value(next);
            reached.insert(next);
        }
    }
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
