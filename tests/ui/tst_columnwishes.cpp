// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columnwishes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar;
using domain::Field;

/// What a user says of a column in the form of an import.
class TestColumnWishes : public QObject
{
    Q_OBJECT

private slots:
    void aFieldComesFromOneColumn()
    {
        domain::MapWishes wishes;
        wishes.leaveOut = QStringList{u"#3"_s};
        intake::wishField(wishes, mapped(), 2, Field::Score);
        QCOMPARE(wishes.map, (QMap<Field, QStringList>{{Field::Score, {u"#3"_s}}}));
        QCOMPARE(wishes.leaveOut, QStringList());
    }

    void aCommentComesFromAllThatToldIt()
    {
        domain::MapWishes wishes;
        intake::wishField(wishes, mapped(), 0, Field::Comment);
        QCOMPARE(wishes.map.value(Field::Comment), (QStringList{u"#4"_s, u"#6"_s, u"#1"_s})); // in their order
        QCOMPARE(wishes.map.value(Field::Score), QStringList());                              // and no longer from it
        QVERIFY(wishes.map.contains(Field::Score));
    }

    void aColumnIsKeptOrLeftOutAlone()
    {
        domain::MapWishes wishes;
        intake::wishFate(wishes, mapped(), 3, &domain::MapWishes::leaveOut);
        QCOMPARE(wishes.leaveOut, QStringList{u"#4"_s});
        QCOMPARE(wishes.map.value(Field::Comment), QStringList{u"#6"_s});
        intake::wishFate(wishes, mapped(), 3, &domain::MapWishes::keep);
        QCOMPARE(wishes.leaveOut, QStringList());
        QCOMPARE(wishes.keep, QStringList{u"#4"_s});
    }

private:
    static domain::ColumnMap mapped()
    {
        domain::ColumnMap map;
        map.columns = {{Field::Score, {0}}, {Field::Comment, {3, 5}}};
        return map;
    }
};

QTEST_GUILESS_MAIN(TestColumnWishes)
#include "tst_columnwishes.moc"
