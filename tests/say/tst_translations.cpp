// SPDX-License-Identifier: GPL-3.0-or-later
// Each language that is shipped holds all texts of the source, finished, under the name they are looked up by.
#include "say/language.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString root = QStringLiteral(GENSVAR_SOURCE_DIR);
const QStringList rooms{root + u"/app"_s, root + u"/src"_s, root + u"/ui"_s};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sourceOf(const QString &language)
{
    return root + "/translations/gensvar_%1.ts"_L1.arg(language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void isFinished_data();
    void isFinished();
    void holdsWhatTheSourceSays_data() { isFinished_data(); }
    void holdsWhatTheSourceSays();
    void isLookedUpByItsName();
    void speaksInPlurals();
};

void TestTranslations::isFinished_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &name : QDir(u":/translations"_s).entryList({u"gensvar_*"_s}))
        QTest::newRow(qPrintable(name)) << name.section(u'_', 1).section(u'.', 0, 0);
}

void TestTranslations::isFinished()
{
    QFETCH(const QString, language);
    const QByteArray texts = contentsOf(sourceOf(language));
    QVERIFY(texts.contains("<translation>"));
    QVERIFY(!texts.contains("unfinished"));
}

// What the target translate would write is what lies there; else a text is missing, or one too many.
void TestTranslations::holdsWhatTheSourceSays()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const QString copy = folder.filePath("gensvar_%1.ts"_L1.arg(language));
    QVERIFY(QFile::copy(sourceOf(language), copy));
    QStringList options{u"-silent"_s,          u"-locations"_s, u"none"_s,      u"-no-obsolete"_s,
                        u"-source-language"_s, u"en"_s,         u"-recursive"_s};
    if (language == "en"_L1)
        options.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(GENSVAR_LUPDATE), options + rooms + QStringList{u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    const QList<QByteArray> wanted = contentsOf(copy).split('\n');
    const QList<QByteArray> held = contentsOf(sourceOf(language)).split('\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), held.size()); ++i)
        QCOMPARE(held[i], wanted[i]);
    QCOMPARE(held.size(), wanted.size());
}

// A name that no class looks its texts up by is one that lupdate made up: such texts would be English for ever.
void TestTranslations::isLookedUpByItsName()
{
    static const QRegularExpression declared(u"Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)"_s);
    static const QRegularExpression objects(u"class (\\w+)[^;{]*\\{\\s*Q_OBJECT"_s);
    static const QRegularExpression translated(u"(?:translate|QT_TRANSLATE_NOOP\\w*)\\(\\s*\"([\\w:]+)\""_s);
    static const QRegularExpression room(u"namespace ([\\w:]+)\\s*\\{"_s);
    QSet<QString> known;
    for (const QString &folder : rooms) {
        QDirIterator files(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = QString::fromUtf8(contentsOf(files.next()));
            for (const QRegularExpression &names : {declared, translated}) {
                for (auto found = names.globalMatch(text); found.hasNext();)
                    known.insert(found.next().captured(1));
            }
            for (auto spaces = room.globalMatch(text); spaces.hasNext();) {
                const QString space = spaces.next().captured(1);
                for (auto found = objects.globalMatch(text); found.hasNext();)
                    known.insert(space + "::"_L1 + found.next().captured(1));
            }
        }
    }
    static const QRegularExpression name(u"<name>([^<]+)</name>"_s);
    int names = 0;
    for (auto found = name.globalMatch(QString::fromUtf8(contentsOf(sourceOf(u"sv"_s)))); found.hasNext(); ++names) {
        const QString context = found.next().captured(1);
        QVERIFY2(known.contains(context), qPrintable(context));
    }
    QVERIFY(names > 50);
}

void TestTranslations::speaksInPlurals()
{
    const auto english = say::Language::fromFolder(QLocale(u"en_GB"_s), u":/translations"_s);
    QCOMPARE(
        english.text("A sheet holds at most %n row(s). Ask for fewer responses, or write a .csv file.", nullptr, 1),
        u"A sheet holds at most 1 row. Ask for fewer responses, or write a .csv file."_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
