// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "models/grouptablemodel.h"
#include "models/heatmodel.h"
#include "models/nameorder.h"
#include "models/nametablemodel.h"
#include "parts/gotobox.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using domain::Dimension;

namespace {

/// Twelve departments with as many answers each, as a file has them: by the letters of their names.
QByteArray stores()
{
    QByteArray text("responded_at,score,department,touchpoint,Shop\n");
    for (int i = 0; i < 480; ++i) {
        const QByteArray number = QByteArray::number(i % 12 + 1);
        text += QDate(2026, 3, 1).addDays(i / 12).toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(i % 11)
            + ",Store " + number + ",step " + number + ",Shop " + number + (i % 12 == 9 ? " b\n" : " a\n");
    }
    return text;
}

QStringList numbered(const QString &word, int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names.append(word + u' ' + QString::number(i));
    return names;
}

QStringList firstColumn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString().section(u"   "_s, 0, 0).trimmed());
    return names;
}

domain::Group group(const QStringList &keys)
{
    domain::Group made;
    for (const QString &key : keys)
        made.keys.append(key.isEmpty() ? std::nullopt : std::optional(key));
    made.tally.scores[9] = 40;
    made.figure = domain::Figure{100, 90, 100};
    return made;
}

} // namespace

/// "Store 2" stands before "Store 10" wherever names are listed in the window.
class TestNameOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
    }

    void ordersAsALanguageDoes()
    {
        struct Named
        {
            QString name;
        };
        QList<Named> names;
        for (const auto &name : {u"Åbo"_s, u"Zon 10"_s, u"zon 9"_s, u"Alfa"_s, u"Öst"_s})
            names.append({name});
        models::NameOrder(QLocale(u"sv_SE"_s)).sort(names, &Named::name);
        QStringList sorted;
        for (const Named &one : names)
            sorted.append(one.name);
        QCOMPARE(sorted, QStringList({u"Alfa"_s, u"zon 9"_s, u"Zon 10"_s, u"Åbo"_s, u"Öst"_s}));
        QVERIFY(models::NameOrder(QLocale::c())(u"Store 2"_s, u"Store 10"_s));
        QVERIFY(models::NameOrder(QLocale(u"en_GB"_s))(u"Åbo"_s, u"Zon"_s));
    }

    void tablesAndHeatMap()
    {
        domain::Snapshot departments;
        domain::Snapshot touchpoints;
        for (const int i : {1, 10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 9}) {
            departments.groups.append(group({u"Store %1"_s.arg(i)}));
            touchpoints.groups.append(group({u"step %1"_s.arg(i)}));
        }
        departments.groups.append(group({QString()}));
        models::GroupTableModel table(Axis::of(Dimension::Department));
        models::GroupSortModel sorted;
        sorted.setSourceModel(&table);
        table.show(departments, {});
        sorted.sort(models::GroupTableModel::Nps, Qt::AscendingOrder); // each as good as the others
        QCOMPARE(firstColumn(sorted), numbered(u"Store"_s, 12) + QStringList(u"Not told"_s));
        sorted.sort(models::GroupTableModel::Name, Qt::AscendingOrder);
        QCOMPARE(firstColumn(sorted).filter(u"Store"_s), numbered(u"Store"_s, 12));
        models::HeatModel heat(sorted, Axis::of(Dimension::Department), Axis::of(Dimension::Touchpoint));
        heat.show({}, touchpoints);
        QStringList columns;
        for (int column = 0; column < heat.columnCount(); ++column)
            columns.append(heat.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QCOMPARE(columns, numbered(u"step"_s, 12));
    }

    void listsInTheWindow()
    {
        const auto user = std::make_unique<uitest::WindowDriver>();
        user->importSurvey(stores());
        const auto values = [&user](const Axis &axis) {
            const auto answer = user->session->values(axis).result(); // a reader's thread gives it
            QStringList names;
            for (const session::Value &value : *answer)
                names.append(value.name);
            return names;
        };
        QCOMPARE(values(Axis::of(Dimension::Department)), numbered(u"Store"_s, 12));
        QCOMPARE(values(Axis::ofAttribute(u"Shop"_s)).mid(1, 2), QStringList({u"Shop 2 a"_s, u"Shop 3 a"_s}));

        user->named<parts::GoToBox>(u"Go to or do"_s)->click();
        auto *found = QApplication::activePopupWidget()->findChild<QListWidget *>();
        QTest::keyClicks(QApplication::activePopupWidget()->findChild<QLineEdit *>(), u"store"_s);
        AWAIT_VERIFY(firstColumn(*found->model()).contains(u"Store 10"_s));
        QCOMPARE(firstColumn(*found->model()).filter(u"Store "_s).mid(0, 5), numbered(u"Store"_s, 5));
        QApplication::activePopupWidget()->close();

        user->session->views().go(user->session->views().current().in(session::Room::Names));
        auto *names = user->named<QTableView>(u"Names"_s);
        AWAIT_COMPARE(names->model()->rowCount(), 12);
        QCOMPARE(firstColumn(*names->model()), numbered(u"Store"_s, 12)); // as many responses each
        names->horizontalHeader()->setSortIndicator(models::NameTableModel::Name, Qt::DescendingOrder);
        QCOMPARE(firstColumn(*names->model()).first(), u"Store 12"_s);
        QCOMPARE(firstColumn(*names->model()).last(), u"Store 1"_s);
    }
};

QTEST_MAIN(TestNameOrder)
#include "tst_nameorder.moc"
