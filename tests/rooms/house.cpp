// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::rooms {

const QHash<QString, Room> &house()
{
    static const QStringList core{u"QtCore"_s};
    static const QStringList widgets{u"QtCore"_s, u"QtGui"_s,        u"QtWidgets"_s,     u"QtSvg"_s,
                                     u"QtDBus"_s, u"QtConcurrent"_s, u"QtPrintSupport"_s};
    static const QStringList nouns{u"base"_s, u"domain"_s, u"metrics"_s, u"text"_s};
    static const QStringList shown = nouns + QStringList{u"say"_s};
    static const QStringList page = shown + QStringList{u"models"_s, u"session"_s, u"charts"_s, u"parts"_s};
    static const QStringList pages{u"overview"_s, u"comments"_s, u"followups"_s, u"actions"_s, u"meeting"_s,
                                   u"intake"_s,   u"keeping"_s,  u"sources"_s,   u"settings"_s};
    static const QHash<QString, Room> table = [] {
        QHash<QString, Room> rooms{
            {u"src/base"_s, {{}, core}},
            {u"src/domain"_s, {{u"base"_s}, core}},
            {u"src/metrics"_s, {{u"base"_s, u"domain"_s}, core}},
            {u"src/text"_s, {{u"base"_s, u"domain"_s}, core}},
            {u"src/say"_s, {{u"base"_s, u"domain"_s, u"metrics"_s}, core}},
            {u"src/read"_s, {nouns, core}},
            {u"src/map"_s, {nouns + QStringList{u"read"_s}, core}},
            {u"src/check"_s, {nouns + QStringList{u"map"_s}, core}},
            {u"src/store"_s, {nouns, core + QStringList{u"QtSql"_s}}},
            {u"src/rollup"_s, {nouns + QStringList{u"store"_s}, core}},
            {u"src/sample"_s, {{u"base"_s}, core}},
            {u"src/flow"_s,
             {shown + QStringList{u"read"_s, u"map"_s, u"check"_s, u"store"_s, u"rollup"_s, u"sample"_s}, core}},
            {u"ui/models"_s, {shown, core}},
            {u"ui/session"_s, {shown + QStringList{u"flow"_s, u"models"_s}, widgets}},
            {u"ui/charts"_s, {shown + QStringList{u"models"_s, u"parts"_s}, widgets + QStringList{u"QtCharts"_s}}},
            {u"ui/parts"_s, {shown + QStringList{u"models"_s, u"session"_s}, widgets}},
            {u"ui/print"_s, {shown + QStringList{u"models"_s, u"session"_s, u"parts"_s}, widgets}},
            {u"ui/shell"_s, {page + pages + QStringList{u"print"_s}, widgets}},
            {u"app/gensvar"_s, {shown + QStringList{u"session"_s, u"shell"_s}, widgets}},
            {u"app/gensvar-cli"_s, {shown + QStringList{u"flow"_s}, core}},
        };
        for (const QString &name : pages)
            rooms.insert("ui/"_L1 + name, {page, widgets});
        return rooms;
    }();
    return table;
}

// Headers of other libraries, and the rooms that may include them.
static const QHash<QString, QStringList> &foreign()
{
    static const QHash<QString, QStringList> table{
        {u"sqlite3.h"_s, {u"src/store"_s}},
        {u"zip.h"_s, {u"src/read"_s}},
        {u"expat.h"_s, {u"src/read"_s}},
        {u"xlsxwriter.h"_s, {u"src/sample"_s}},
    };
    return table;
}

namespace {

// A word of the code that has no place in a room.
struct Ban
{
    QRegularExpression pattern;
    QString where;  ///< folders that begin so
    QString except; ///< but not this one
    QString why;
};

const QList<Ban> &bans()
{
    static const QList<Ban> all{
        {QRegularExpression(u"\\bQEventLoop\\b|\\bprocessEvents\\b"_s), {}, u"-"_s, u"a nested event loop"_s},
        {QRegularExpression(u"\\bexec\\s*\\(|\\bQMessageBox::(question|information|warning|critical|about)\\b"
                            "|\\bQ(File|Input)Dialog::get"_s),
         u"ui/"_s, u"-"_s, u"a dialog or menu that runs its own event loop"_s},
        {QRegularExpression(u"\"\\s*(SELECT|INSERT INTO|INSERT OR|DELETE FROM|CREATE TABLE|PRAGMA|BEGIN IMMEDIATE)\\b"
                            "|\"\\s*UPDATE \\w+ SET\\b"_s),
         {},
         u"src/store"_s,
         u"SQL outside src/store"_s},
        {QRegularExpression(u"\\bQSql[A-Z]"_s), {}, u"src/store"_s, u"QtSql outside src/store"_s},
        {QRegularExpression(u"\\b(class|struct)\\s+\\w*(Manager|Helper|Utils)\\b"_s),
         {},
         u"-"_s,
         u"a name that says nothing"_s},
    };
    return all;
}

class Inspection
{
public:
    Inspection(QString tree, const QString &qtHeaders)
        : m_tree(std::move(tree))
    {
        for (const QString &module : QDir(qtHeaders).entryList({u"Qt*"_s}, QDir::Dirs)) {
            for (const QString &header : QDir(qtHeaders + u'/' + module).entryList(QDir::Files))
                m_moduleOf.insert(header, module);
        }
        for (const QString &room : house().keys())
            m_names.insert(room.section(u'/', 1));
    }

    QStringList run()
    {
        for (const QString &top : {u"src"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(m_tree + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                file(QDir(m_tree).relativeFilePath(files.next()));
        }
        m_found.sort();
        return m_found;
    }

private:
    void breach(const QString &what) { m_found.append(u"%1:%2: %3"_s.arg(m_file).arg(m_line).arg(what)); }

    void file(const QString &path)
    {
        m_file = path;
        m_line = 1;
        m_room = path.section(u'/', 0, 1);
        if (!house().contains(m_room))
            return breach(u"the room %1 is not in the table"_s.arg(m_room));
        QFile source(m_tree + u'/' + path);
        if (!source.open(QIODevice::ReadOnly))
            return breach(u"cannot be read"_s);
        const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
        if (lines.value(0) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
            breach(u"does not begin with its licence"_s);
        if (path.endsWith(".cpp"_L1))
            belongsToALibrary();
        for (const QString &line : lines) {
            this->line(line);
            ++m_line;
        }
        if (m_line > 1000)
            breach(u"longer than 1000 lines: it wants to be two"_s);
    }

    void belongsToALibrary()
    {
        QFile list(m_tree + u'/' + m_file.section(u'/', 0, -2) + "/CMakeLists.txt"_L1);
        const QString name = m_file.section(u'/', -1);
        if (!list.open(QIODevice::ReadOnly)
            || !QString::fromUtf8(list.readAll())
                    .contains(QRegularExpression("(^|\\s)"_L1 + QRegularExpression::escape(name) + "(\\s|\\))"_L1)))
            breach(u"is not listed in its CMakeLists.txt"_s);
    }

    void line(const QString &text)
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
        const auto match = include.match(text);
        if (match.hasMatch())
            return match.captured(1) == u'"' ? ours(match.captured(2)) : theirs(match.captured(2));
        const QString code = text.section("//"_L1, 0, 0);
        for (const Ban &ban : bans()) {
            if (m_room.startsWith(ban.where) && m_room != ban.except && ban.pattern.match(code).hasMatch())
                breach(ban.why);
        }
    }

    void ours(const QString &header)
    {
        const QString name = header.section(u'/', 0, 0);
        if (header.endsWith(".moc"_L1) || (m_room.startsWith("app/"_L1) && !header.contains(u'/')))
            return;
        if (!header.contains(u'/') || !m_names.contains(name))
            return breach(u"\"%1\" does not name a room"_s.arg(header));
        if (name != m_room.section(u'/', 1) && !house().value(m_room).rooms.contains(name))
            breach(u"%1 may not include %2"_s.arg(m_room, header));
    }

    void theirs(const QString &header)
    {
        if (foreign().contains(header) && !foreign().value(header).contains(m_room))
            breach(u"%1 may not include <%2>"_s.arg(m_room, header));
        const QString module =
            header.startsWith("Qt"_L1) && header.contains(u'/') ? header.section(u'/', 0, 0) : m_moduleOf.value(header);
        if (!module.isEmpty() && !house().value(m_room).qt.contains(module))
            breach(u"%1 may not include <%2> of %3"_s.arg(m_room, header, module));
    }

    QString m_tree;
    QHash<QString, QString> m_moduleOf;
    QSet<QString> m_names;
    QStringList m_found;
    QString m_file;
    QString m_room;
    int m_line = 0;
};

} // namespace

QStringList breaches(const QString &tree, const QString &qtHeaders)
{
    return Inspection(tree, qtHeaders).run();
}

QHash<QString, int> lengths(const QString &tree)
{
    QHash<QString, int> all;
    for (const QString &top : {u"src"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(tree + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all.insert(file.fileName(), int(file.readAll().count('\n')));
        }
    }
    return all;
}

} // namespace gensvar::rooms
