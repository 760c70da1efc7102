// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/codes.h"
#include "base/fileerror.h"
#include "base/id.h"
#include "base/result.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

using namespace gensvar::base;
using namespace Qt::Literals::StringLiterals;

namespace {

using Left = Id<struct LeftTag>;
using Right = Id<struct RightTag>;

Result<int> halved(int number)
{
    if (number % 2 != 0)
        return failure(code::cancelled, {number}, {u"q3.csv"_s, {}, 7, u"Betyg"_s});
    return number / 2;
}

Result<QString> halvedText(int number)
{
    const Result<int> half = halved(number);
    if (!half)
        return failure(half);
    return QString::number(*half);
}

} // namespace

class TestBase : public QObject
{
    Q_OBJECT

private slots:
    void errorIsHandedOn();
    void errorsCompare();
    void tokenIsShared();
    void idsAreTyped();
    void clockIsUtc();
    void tellsWhyAFileCannotBeRead();
    void tellsWhyAFileCannotBeWritten();
};

void TestBase::errorIsHandedOn()
{
    QCOMPARE(halvedText(8).value(), u"4"_s);
    const Result<QString> failed = halvedText(3);
    QVERIFY(!failed);
    QVERIFY(failed.error().is(code::cancelled));
    QCOMPARE(failed.error().args, QVariantList{3});
    QCOMPARE(failed.error().place.row, 7);
    QCOMPARE(failed.error().place.column, u"Betyg"_s);
}

void TestBase::errorsCompare()
{
    QCOMPARE(halved(3).error(), halvedText(3).error());
    QVERIFY(halved(3).error() != halved(5).error());
    QVERIFY(!Error().is(code::cancelled));
}

void TestBase::tokenIsShared()
{
    const CancelToken worker;
    CancelToken owner = worker;
    QVERIFY(!worker.isCancelled());
    owner.cancel();
    QVERIFY(worker.isCancelled());
    QVERIFY(!CancelToken().isCancelled());
}

void TestBase::idsAreTyped()
{
    static_assert(!std::is_convertible_v<Left, Right>);
    static_assert(!std::is_convertible_v<qint64, Left>);
    QVERIFY(Left().isNull());
    QVERIFY(!Left(1).isNull());
    QVERIFY(Left(1) < Left(2));
    QCOMPARE(QSet<Left>({Left(1), Left(1), Left(2)}).size(), 2);
}

void TestBase::clockIsUtc()
{
    QCOMPARE(systemClock()().timeSpec(), Qt::UTC);
}

void TestBase::tellsWhyAFileCannotBeRead()
{
    static constexpr Code other{"other"};
    const QTemporaryDir folder;
    const auto why = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString() : cannotRead(file, other).code;
    };
    QCOMPARE(why(folder.filePath(u"none.csv"_s)), u"file_missing"_s);
    QCOMPARE(why(folder.path()), u"file_is_folder"_s);
    QFile secret(folder.filePath(u"secret.csv"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.close();
    const Error rest = cannotRead(secret, other);
    QVERIFY(rest.is(other) && rest.args.size() == 1);
    QVERIFY(secret.setPermissions(QFile::WriteOwner));
    if (QFile(secret.fileName()).open(QIODevice::ReadOnly))
        QSKIP("Whoever runs this may read every file.");
    QCOMPARE(why(secret.fileName()), u"file_forbidden"_s);
}

void TestBase::tellsWhyAFileCannotBeWritten()
{
    static constexpr Code other{"other"};
    const QTemporaryDir folder;
    const auto why = [](const QString &path) { return cannotWrite(path, u"words"_s, other).code; };
    QCOMPARE(why(folder.filePath(u"none/a.csv"_s)), u"target_missing"_s);
    QCOMPARE(why(folder.path()), u"target_is_folder"_s);
    const QString file = folder.filePath(u"a.csv"_s);
    QCOMPARE(cannotWrite(file, u"words"_s, other), Error(other, {file, u"words"_s}));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool mayWrite = QFile(file).open(QIODevice::WriteOnly);
    const QString code = why(file);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (mayWrite)
        QSKIP("Whoever runs this may write everywhere.");
    QCOMPARE(code, u"target_forbidden"_s);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
