// SPDX-License-Identifier: GPL-3.0-or-later
#include "../cli/program.h"

#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gensvar::test::Program;

namespace {

/// What is said of an option without its spaces, as lines are broken in one way here and in another there.
using Options = QMap<QString, QString>;

struct Command
{
    QString summary;
    Options options; ///< without those that all commands have
    QStringList examples;
};

QString packed(QString text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.remove(space);
}

/// A line of the manual without its marks.
QString plain(QString line)
{
    static const QRegularExpression font(uR"(\\f[BIR])"_s);
    return line.remove(font).replace(u"\\-"_s, u"-"_s).replace(u"\\(aq"_s, u"'"_s).replace(u"\\e"_s, u"\\"_s);
}

QStringList manual(const QString &name)
{
    QFile file(QStringLiteral(GENSVAR_SOURCE_DIR) + "/packaging/linux/"_L1 + name + ".1.in"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// The options between two headings of the manual: a paragraph with a tag each.
Options optionsIn(const QStringList &lines)
{
    Options options;
    QString option;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isTag = i > 0 && lines.at(i - 1) == ".TP"_L1 && lines.at(i).startsWith("\\fB\\-"_L1);
        if (isTag)
            option = plain(lines.at(i));
        else if (lines.at(i).startsWith(u'.'))
            option.clear();
        if (!option.isEmpty())
            options[packed(option)] += isTag ? QString() : packed(plain(lines.at(i)));
    }
    return options;
}

QStringList between(const QStringList &lines, const QString &from, const QString &to)
{
    const qsizetype first = lines.indexOf(from) + 1;
    const qsizetype last = lines.indexOf(QRegularExpression(QRegularExpression::anchoredPattern(to)), first);
    return lines.sliced(first, (last < 0 ? lines.size() : last) - first);
}

Command commandIn(const QStringList &section)
{
    Command command;
    const QString text = section.join(u'\n');
    command.summary = plain(text.section(".PP\n"_L1, 1, 1).section("\n."_L1, 0, 0)).simplified();
    command.options = optionsIn(section);
    for (const QString &line : between(section, u".EX"_s, uR"(\.EE)"_s))
        command.examples.append(plain(line).trimmed());
    return command;
}

QMap<QString, Command> commandsOfManual()
{
    QMap<QString, Command> commands;
    const QStringList all = between(manual(u"gensvar-cli"_s), u".SH COMMANDS"_s, uR"(\.SH .*)"_s);
    for (const QString &line : all) {
        if (line.startsWith(".SS "_L1))
            commands.insert(plain(line.mid(4)), commandIn(between(all, line, uR"(\.SS .*)"_s)));
    }
    return commands;
}

/// The options of a help: two columns, the first of which may be as wide as its longest.
Options optionsOfHelp(const QString &help)
{
    static const QRegularExpression first(u"^  (-.*?)(?:  +(.*))?$"_s);
    Options options;
    QString option;
    const QString list = help.section("Options:\n"_L1, 1).section("\n\n"_L1, 0, 0);
    for (const QString &line : list.split(u'\n')) {
        const auto match = first.match(line);
        if (match.hasMatch())
            option = packed(match.captured(1).remove(u'<').remove(u'>'));
        options[option] += packed(match.hasMatch() ? match.captured(2) : line);
    }
    return options;
}

} // namespace

/// The manual's pages say what the programs' own help says: no command, option, sentence or example more or less.
class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void namesTheCommands();
    void tellsOfEachCommand_data();
    void tellsOfEachCommand();
    void tellsTheOptionsOfAll();
    void tellsTheOptionsOfTheWindow();
    void isRightByTheFormatter();
    void saysWhoseTheTrademarksAre();

private:
    [[nodiscard]] QString help(const QStringList &arguments) const
    {
        return QString::fromUtf8(m_program.run(arguments).out);
    }
    [[nodiscard]] QMap<QString, QString> summaries() const;

    Program m_program;
};

QMap<QString, QString> TestManual::summaries() const
{
    QMap<QString, QString> all;
    const QString list = help({u"--help"_s}).section("Commands:\n"_L1, 1).section("\n\n"_L1, 0, 0);
    for (const QString &line : list.split(u'\n'))
        all.insert(line.trimmed().section(u' ', 0, 0), line.trimmed().section(u' ', 1).trimmed());
    return all;
}

void TestManual::namesTheCommands()
{
    QVERIFY(summaries().size() > 10);
    QCOMPARE(commandsOfManual().keys(), summaries().keys());
}

void TestManual::tellsOfEachCommand_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : summaries().keys())
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestManual::tellsOfEachCommand()
{
    QFETCH(const QString, name);
    const Command command = commandsOfManual().value(name);
    QCOMPARE(command.summary, summaries().value(name));
    const QString own = help({name, u"--help"_s});
    Options options = optionsOfHelp(own);
    for (const QString &shared : optionsOfHelp(help({u"--help"_s})).keys())
        options.remove(shared);
    QCOMPARE(command.options.keys(), options.keys());
    for (const QString &option : options.keys())
        QCOMPARE(command.options.value(option), options.value(option));
    QStringList examples = own.section("Examples:\n"_L1, 1).trimmed().split(u'\n');
    for (QString &example : examples)
        example = example.trimmed();
    QCOMPARE(command.examples, examples);
}

void TestManual::tellsTheOptionsOfAll()
{
    const QStringList section = between(manual(u"gensvar-cli"_s), u".SH OPTIONS"_s, uR"(\.SH .*)"_s);
    QCOMPARE(optionsIn(section).keys(), optionsOfHelp(help({u"--help"_s})).keys());
}

void TestManual::tellsTheOptionsOfTheWindow()
{
#ifdef GENSVAR_WINDOW
    QProcess window;
    QProcessEnvironment environment = m_program.environment();
    for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display); // as over a network: there is no window to open
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(GENSVAR_WINDOW), {u"--help"_s});
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    const Options options = optionsOfHelp(QString::fromUtf8(window.readAllStandardOutput()));
    QVERIFY(options.contains(u"-h,--help"_s));
    QCOMPARE(optionsIn(manual(u"gensvar"_s)).keys(), options.keys());
#else
    QSKIP("This build has no window.");
#endif
}

void TestManual::isRightByTheFormatter()
{
    for (const QString &page : {u"gensvar-cli"_s, u"gensvar"_s}) {
        QProcess groff;
        groff.setWorkingDirectory(QStringLiteral(GENSVAR_SOURCE_DIR) + "/packaging/linux"_L1);
        groff.start(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-Kutf8"_s, u"-ww"_s, page + ".1.in"_L1});
        if (!groff.waitForStarted())
            QSKIP("There is no groff here.");
        QVERIFY(groff.waitForFinished());
        QCOMPARE(QString::fromUtf8(groff.readAllStandardError()), QString());
    }
}

void TestManual::saysWhoseTheTrademarksAre()
{
    const QString notice = packed(help({u"--help"_s}).section("\n\n"_L1, -1));
    QVERIFY(notice.contains("Gensvarisnotcertifiedorendorsed"_L1));
    QFile readme(QStringLiteral(GENSVAR_SOURCE_DIR) + "/README.md"_L1);
    QVERIFY(readme.open(QIODevice::ReadOnly));
    QVERIFY(packed(QString::fromUtf8(readme.readAll())).contains(notice));
    for (const QString &page : {u"gensvar-cli"_s, u"gensvar"_s})
        QVERIFY2(packed(manual(page).join(u'\n')).contains(notice), qUtf8Printable(page));
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
