// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    int exit = -1;
    QString out;
    QString err;
};

} // namespace

/// The package that cpack makes of this build: what is in it, what it asks of the system, and whether it runs.
class TestPackage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatItIs();
    void dependsOnWhatIsLoadedToo();
    void holdsTheseFiles();
    void leavesTheDesktopToTheSystem();
    void isRightByLintian();
    void runsTheCommandLine();
    void opensTheWindow();
    void isFoundByTheDesktop();

private:
    [[nodiscard]] Outcome run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QString field(const QString &name) const { return run(u"dpkg-deb"_s, {u"-f"_s, m_file, name}).out; }
    [[nodiscard]] QString extracted(const QString &path) const { return m_folder.filePath("tree/"_L1 + path); }

    QTemporaryDir m_folder;
    QString m_file;
};

Outcome TestPackage::run(const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"HOME"_s})
        environment.insert(name, m_folder.filePath(u"home"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestPackage::initTestCase()
{
    for (const QString &tool : {u"dpkg-deb"_s, u"dpkg-shlibdeps"_s, u"file"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qUtf8Printable(tool + " is not here, and no package can be made"_L1));
    }
    QVERIFY(QDir(m_folder.path()).mkpath(u"home"_s));
    const Outcome made = run(QStringLiteral(GENSVAR_CPACK),
                             {u"--config"_s, QStringLiteral(GENSVAR_CPACK_CONFIG), u"-G"_s, u"DEB"_s, u"-B"_s,
                              m_folder.filePath(u"made"_s), u"-D"_s, u"CPACK_DEBIAN_COMPRESSION_TYPE=none"_s});
    QVERIFY2(made.exit == 0, qUtf8Printable(made.out + made.err));
    const QDir folder(m_folder.filePath(u"made"_s));
    const QStringList files = folder.entryList({u"*.deb"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    m_file = folder.filePath(files.first());
    QCOMPARE(run(u"dpkg-deb"_s, {u"-x"_s, m_file, m_folder.filePath(u"tree"_s)}).exit, 0);
}

void TestPackage::tellsWhatItIs()
{
    const QString version = QStringLiteral(GENSVAR_VERSION) + "-1"_L1;
    QCOMPARE(field(u"Package"_s), u"gensvar"_s);
    QCOMPARE(field(u"Version"_s), version);
    QCOMPARE(field(u"Section"_s), u"math"_s);
    QCOMPARE(QFileInfo(m_file).fileName(),
             QString("gensvar_"_L1 + version + u'_' + field(u"Architecture"_s) + ".deb"_L1));
    static const QRegularExpression person(u"^[^<>]+ <[^<>@ ]+@[^<>@ ]+>$"_s);
    QVERIFY(person.match(field(u"Maintainer"_s)).hasMatch());
    const QStringList lines = field(u"Description"_s).split(u'\n');
    QVERIFY(lines.size() > 3);
    QVERIFY(lines.first().size() <= 80);
    for (const QString &line : lines.sliced(1))
        QVERIFY2(line.startsWith(u' ') && line.size() <= 80, qUtf8Printable(line));
}

void TestPackage::dependsOnWhatIsLoadedToo()
{
    const QString depends = field(u"Depends"_s);
    // linked, and so found; loaded by Qt, read as files, and so named
    for (const QString &package :
         {u"libqt6widgets6"_s, u"libqt6svg6"_s, u"libsqlite3-0"_s, u"libqt6sql6-sqlite"_s, u"tzdata"_s})
        QVERIFY2(depends.split(u", "_s).contains(QRegularExpression(package + "( .*)?"_L1)), qUtf8Printable(package));
}

void TestPackage::holdsTheseFiles()
{
    const QStringList wanted = {
        u"usr/bin/gensvar"_s,
        u"usr/bin/gensvar-cli"_s,
        u"usr/share/applications/org.gensvar.Gensvar.desktop"_s,
        u"usr/share/doc/gensvar/README.md"_s,
        u"usr/share/doc/gensvar/changelog.Debian.gz"_s,
        u"usr/share/doc/gensvar/changelog.gz"_s,
        u"usr/share/doc/gensvar/copyright"_s,
        u"usr/share/icons/hicolor/scalable/apps/org.gensvar.Gensvar.svg"_s,
        u"usr/share/icons/hicolor/scalable/mimetypes/application-x-gensvar.svg"_s,
        u"usr/share/lintian/overrides/gensvar"_s,
        u"usr/share/man/man1/gensvar-cli.1.gz"_s,
        u"usr/share/man/man1/gensvar.1.gz"_s,
        u"usr/share/metainfo/org.gensvar.Gensvar.metainfo.xml"_s,
        u"usr/share/mime/packages/org.gensvar.Gensvar.xml"_s,
    };
    static const QRegularExpression space(u" +"_s);
    QStringList files;
    for (const QString &line : run(u"dpkg-deb"_s, {u"-c"_s, m_file}).out.split(u'\n')) {
        const QStringList parts = line.split(space); // mode, owner, size, day, time, ./path
        const QString path = parts.value(5).mid(2);
        QCOMPARE(parts.value(1), u"root/root"_s);
        const bool isProgram = path.startsWith("usr/bin/"_L1) || path.endsWith(u'/');
        QCOMPARE(parts.value(0).mid(1), isProgram ? u"rwxr-xr-x"_s : u"rw-r--r--"_s);
        if (!path.endsWith(u'/'))
            files.append(path);
    }
    files.sort();
    QCOMPARE(files, wanted);
}

// The caches of types, programs and icons are brought up to date by the triggers of the packages that keep them.
void TestPackage::leavesTheDesktopToTheSystem()
{
    const QString control = m_folder.filePath(u"control"_s);
    QCOMPARE(run(u"dpkg-deb"_s, {u"-e"_s, m_file, control}).exit, 0);
    QCOMPARE(QDir(control).entryList(QDir::Files), QStringList({u"control"_s, u"md5sums"_s}));
}

void TestPackage::isRightByLintian()
{
    if (QStandardPaths::findExecutable(u"lintian"_s).isEmpty())
        QSKIP("There is no lintian here.");
    const Outcome judged = run(u"lintian"_s, {u"--allow-root"_s, u"--fail-on"_s, u"error,warning"_s, m_file});
    QVERIFY2(judged.exit == 0, qUtf8Printable(judged.out));
}

void TestPackage::runsTheCommandLine()
{
    const QString cli = extracted(u"usr/bin/gensvar-cli"_s);
    QCOMPARE(run(cli, {u"--version"_s}).out, u"gensvar-cli "_s + QStringLiteral(GENSVAR_VERSION));
    const QString store = m_folder.filePath(u"demo.gensvar"_s);
    QCOMPARE(run(cli, {u"sample"_s, u"--into"_s, store, u"--responses"_s, u"50"_s}).exit, 0);
    QCOMPARE(run(cli, {u"--store"_s, store, u"nps"_s}).exit, 0);
}

void TestPackage::opensTheWindow()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"home"_s));
    QProcess window;
    window.setProcessEnvironment(environment);
    const QString store = m_folder.filePath(u"demo.gensvar"_s);
    window.start(extracted(u"usr/bin/gensvar"_s), {u"-platform"_s, u"offscreen"_s, store});
    QVERIFY(window.waitForStarted());
    // A store that is open is one that the next start offers.
    const QString memory = m_folder.filePath(u"config/gensvar/gensvar.ini"_s);
    const auto offered = [&] {
        return QSettings(memory, QSettings::IniFormat).value("stores/recent"_L1).toStringList().contains(store);
    };
    QTRY_VERIFY_WITH_TIMEOUT(offered() || window.state() == QProcess::NotRunning, 30'000);
    QVERIFY2(window.state() == QProcess::Running, window.readAllStandardError().constData());
    window.terminate();
    QVERIFY(window.waitForFinished());
}

void TestPackage::isFoundByTheDesktop()
{
    QSettings entry(extracted(u"usr/share/applications/org.gensvar.Gensvar.desktop"_s), QSettings::IniFormat);
    entry.beginGroup(u"Desktop Entry"_s);
    QCOMPARE(entry.value("Exec"_L1).toString(), u"gensvar %F"_s);
    const QString icon = entry.value("Icon"_L1).toString();
    QVERIFY(QFile::exists(extracted("usr/share/icons/hicolor/scalable/apps/"_L1 + icon + ".svg"_L1)));
    for (const QString &language : {u"sv"_s, u"nb"_s, u"da"_s, u"nl"_s}) {
        for (const QString &key : {u"GenericName"_s, u"Comment"_s, u"Keywords"_s})
            QVERIFY2(entry.contains(key + u'[' + language + u']'), qUtf8Printable(key + language));
    }
    QFile file(entry.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\nMimeType=application/x-gensvar;"));
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
