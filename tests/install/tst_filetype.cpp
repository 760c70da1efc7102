// SPDX-License-Identifier: GPL-3.0-or-later
#include "../cli/program.h"

#include <QDir>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gensvar::test::Program;

/// What a desktop takes for a store once the type is installed, by the rules that all desktops share.
class TestFileType : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsAStoreByItsName();
    void knowsAStoreByItsContent();
    void leavesOtherDatabasesAlone();

private:
    Program m_program;
};

// As on a desktop: all types in one cache, which orders what recognises them by priority.
void TestFileType::initTestCase()
{
    const QString mime = m_program.path(u"share/mime"_s);
    const QString packages = mime + "/packages/"_L1;
    const QString common = u"/usr/share/mime/packages/freedesktop.org.xml"_s;
    const QString update = QStandardPaths::findExecutable(u"update-mime-database"_s);
    if (update.isEmpty() || !QFile::exists(common))
        QSKIP("The types that desktops share are not here.");
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(common, packages + "freedesktop.org.xml"_L1));
    QVERIFY(QFile::copy(QStringLiteral(GENSVAR_SOURCE_DIR) + "/packaging/linux/org.gensvar.Gensvar.mime.xml"_L1,
                        packages + "org.gensvar.Gensvar.xml"_L1));
    QProcess process;
    QProcessEnvironment unsynced = QProcessEnvironment::systemEnvironment();
    unsynced.insert(u"PKGSYSTEM_ENABLE_FSYNC"_s, u"0"_s);
    process.setProcessEnvironment(unsynced);
    process.start(update, {mime});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    for (const char *const folders : {"XDG_DATA_HOME", "XDG_DATA_DIRS"})
        qputenv(folders, m_program.path(u"share"_s).toUtf8());
    QCOMPARE(m_program.run({u"sample"_s, u"--into"_s, m_program.store(), u"--responses"_s, u"10"_s}).exit, 0);
}

void TestFileType::knowsAStoreByItsName()
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(u"Q3.gensvar"_s, QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), u"application/x-gensvar"_s);
    QCOMPARE(type.iconName(), u"application-x-gensvar"_s);
    QCOMPARE(type.genericIconName(), u"x-office-spreadsheet"_s);
    QVERIFY(type.inherits(u"application/vnd.sqlite3"_s));
}

void TestFileType::knowsAStoreByItsContent()
{
    const QByteArray store = m_program.read(u"test.gensvar"_s);
    QVERIFY(!store.isEmpty());
    QCOMPARE(QMimeDatabase().mimeTypeForData(store).name(), u"application/x-gensvar"_s);
}

void TestFileType::leavesOtherDatabasesAlone()
{
    QByteArray other = m_program.read(u"test.gensvar"_s);
    other.replace(68, 4, "none");
    QCOMPARE(QMimeDatabase().mimeTypeForData(other).name(), u"application/vnd.sqlite3"_s);
}

QTEST_GUILESS_MAIN(TestFileType)
#include "tst_filetype.moc"
