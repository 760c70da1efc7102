// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "models/destinations.h"
#include "parts/dayfield.h"
#include "parts/dayspopup.h"
#include "parts/flowlayout.h"
#include "parts/gotobox.h"
#include "parts/valuepopup.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using session::Room;
using uitest::WindowDriver;

namespace {

/// The survey with a channel and a column of the file's own.
QByteArray withShops(const QByteArray &survey)
{
    QByteArray text;
    int row = 0;
    for (const QByteArray &line : survey.split('\n')) {
        if (line.isEmpty())
            continue;
        const QByteArray shop = row % 2 ? "Centre" : "Harbour";
        text +=
            line + (row == 0 ? QByteArray(",channel,Shop") : QByteArray(row % 3 ? ",phone," : ",chat,") + shop) + '\n';
        ++row;
    }
    return text;
}

QList<models::Destination> destinations(const QStringList &texts)
{
    QList<models::Destination> made;
    for (const QString &text : texts)
        made.append({text, {}, {}, int(made.size())});
    return made;
}

QStringList found(const QStringList &texts, const QString &typed)
{
    QStringList names;
    for (const models::Destination &one : models::destinationsFor(destinations(texts), typed, 10))
        names.append(one.text);
    return names;
}

} // namespace

/// The filter bar and "go to or do", used through the window.
class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
    }

    void findsByTheBeginningsOfWords()
    {
        const QStringList names{u"Motor claims"_s, u"Claim opened"_s, u"Åkeri"_s, u"Reclaim"_s};
        QCOMPARE(found(names, u"cl"_s), QStringList({u"Claim opened"_s, u"Motor claims"_s, u"Reclaim"_s}));
        QCOMPARE(found(names, u"ake"_s), QStringList({u"Åkeri"_s}));
        QCOMPARE(found(names, u"  mot CLA "_s), QStringList({u"Motor claims"_s}));
        QCOMPARE(found(names, u"zebra"_s), QStringList());
        QCOMPARE(found(names, {}), names);
    }

    void chipsFlowIntoRows()
    {
        QWidget bar;
        auto *flow = new parts::FlowLayout(8, &bar);
        for (int i = 0; i < 4; ++i) {
            auto *chip = new QWidget;
            chip->setFixedSize(100, 28);
            flow->addWidget(chip);
        }
        QCOMPARE(flow->heightForWidth(500), 28);
        QCOMPARE(flow->heightForWidth(424), 28);
        QCOMPARE(flow->heightForWidth(423), 64);
        QCOMPARE(flow->heightForWidth(50), 4 * 28 + 3 * 8);
        flow->itemAt(0)->widget()->hide();
        QCOMPARE(flow->heightForWidth(316), 28);
    }

    /// Anything the file told can be filtered by, is written out as a chip, and goes with a key.
    void filtersByTheFilesOwnColumn()
    {
        WindowDriver user;
        user.importSurvey(withShops(uitest::surveyText()));
        AWAIT_VERIFY(user.named<QToolButton>(u"Filter by something else"_s)->isVisible());
        user.named<QToolButton>(u"Filter by something else"_s)->click();
        choose(u"Shop"_s);
        AWAIT_VERIFY(values());
        QCOMPARE(values()->count(), 2);
        values()->setCurrentRow(0);
        const QString shop = values()->item(0)->text().section(u"   "_s, 0, 0);
        QTest::keyClick(values(), Qt::Key_Return);
        AWAIT_VERIFY(user.chip(u"Shop"_s) && user.chip(u"Shop"_s)->isVisible());
        QCOMPARE(user.chip(u"Shop"_s)->text(), u"Shop: "_s + shop);
        QCOMPARE(user.session->views().current().filterOf(Axis::ofAttribute(u"Shop"_s)), QStringList({shop}));
        QVERIFY(user.button(u"Clear all"_s)); // the period is set, too
        user.chip(u"Shop"_s)->setFocus();
        QTest::keyClick(user.chip(u"Shop"_s), Qt::Key_Delete);
        QVERIFY(!user.chip(u"Shop"_s)->isVisible());
        QVERIFY(user.named<QToolButton>(u"Filter by something else"_s)->hasFocus());
    }

    void numbersAreListedBySize()
    {
        auto *popup = new parts::ValuePopup(Axis::ofAttribute(u"Floor"_s), nullptr);
        popup->show({{u"10"_s, 9}, {u"2"_s, 5}, {u"11"_s, 5}, {u"-1"_s, 1}}, {}, {});
        QStringList names;
        for (int row = 0; row < values()->count(); ++row)
            names.append(values()->item(row)->text().section(u' ', 0, 0));
        QCOMPARE(names, QStringList({u"-1"_s, u"2"_s, u"10"_s, u"11"_s}));
        popup->close();
    }

    void enterTakesDaysOfOnesOwn()
    {
        auto *popup = new parts::DaysPopup(nullptr);
        QSignalSpy taken(popup, &parts::DaysPopup::chosen);
        popup->show({2026, 3, 1}, {2026, 3, 31}, {});
        auto *from = popup->findChild<parts::DayField *>();
        from->setDate({2026, 3, 5});
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.first().first().toDate(), QDate(2026, 3, 5));
        QVERIFY(!QApplication::activePopupWidget());
    }

    void readsADayAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("as it is shown") << u"01/01/2024"_s << QDate(2024, 1, 1);
        QTest::newRow("without signs") << u"01012024"_s << QDate(2024, 1, 1);
        QTest::newRow("without zeros") << u"1/2/2024"_s << QDate(2024, 2, 1);
        QTest::newRow("a day that ends by itself") << u"5/6/2025"_s << QDate(2025, 6, 5);
        QTest::newRow("the last day, from a month of thirty") << u"31/12/2024"_s << QDate(2024, 12, 31);
        QTest::newRow("a leap day, from another year") << u"29/02/2024"_s << QDate(2024, 2, 29);
        QTest::newRow("points, two digits") << u"31.12.24"_s << QDate(2024, 12, 31);
        QTest::newRow("the year first") << u"2024-12-31"_s << QDate(2024, 12, 31);
    }

    void readsADayAsItIsTyped()
    {
        QFETCH(QString, typed);
        auto *popup = new parts::DaysPopup(nullptr);
        QSignalSpy taken(popup, &parts::DaysPopup::chosen);
        popup->show({2025, 11, 1}, {2026, 10, 31}, {});
        auto *from = popup->findChild<parts::DayField *>();
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, typed);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QTEST(taken.first().first().toDate(), "day");
    }

    void whatIsNoDayIsTold()
    {
        auto *popup = new parts::DaysPopup(nullptr);
        QSignalSpy taken(popup, &parts::DaysPopup::chosen);
        popup->show({2025, 11, 1}, {2026, 10, 31}, {});
        auto *from = popup->findChild<parts::DayField *>();
        from->setText(u"31/02/2026"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(taken.count(), 0);
        const auto says = popup->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(says, [](const QLabel *one) {
            return one->isVisible() && one->text().contains(u"“31/02/2026” is no day"_s);
        }));
        QTest::keyClicks(from, u"28/02/2026"_s); // the field has the focus, all of it chosen
        QTest::keyClick(from, Qt::Key_Up);
        QTest::keyClick(from, Qt::Key_PageUp);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.first().first().toDate(), QDate(2026, 4, 1));
    }

    void readsDaysInTheOrderOfTheLanguage()
    {
        const QDate day(2024, 12, 3);
        QCOMPARE(parts::typedDay(u"12/3/24"_s, QLocale(u"en_US"_s)), day);
        QCOMPARE(parts::typedDay(u"2024-12-03"_s, QLocale(u"sv_SE"_s)), day);
        QCOMPARE(parts::typedDay(u"241203"_s, QLocale(u"sv_SE"_s)), day);
        QCOMPARE(parts::typedDay(u"3.12.2024"_s, QLocale(u"nb_NO"_s)), day);
        QCOMPARE(parts::typedDay(u"03-12-2024"_s, QLocale(u"nl_NL"_s)), day);
        for (const auto &none :
             {u""_s, u"12"_s, u"3/12"_s, u"32/12/2024"_s, u"29/02/2025"_s, u"tomorrow"_s, u"1/2/3/4"_s})
            QVERIFY(!parts::typedDay(none, QLocale(u"en_GB"_s)).isValid());
    }

    void clearsAllAtOnce()
    {
        WindowDriver user;
        user.importSurvey();
        session::View view = user.session->views().current();
        view = view.with(Axis::of(domain::Dimension::Department), {u"Support"_s})
                   .with(Axis::of(domain::Dimension::Touchpoint), {u"Contact"_s});
        user.session->views().go(view);
        QVERIFY(user.chip(u"Touchpoint"_s)->isVisible());
        user.button(u"Clear all"_s)->click();
        QVERIFY(user.session->views().current().filter.isEmpty());
        QVERIFY(!user.session->views().current().period.isSet());
        QVERIFY(!user.chip(u"Touchpoint"_s)->isVisible());
        user.session->views().back(); // one step
        QCOMPARE(user.session->views().current(), view);
    }

    void clearsASearchToo()
    {
        WindowDriver user;
        user.importSurvey();
        session::View view =
            session::View().in(session::Room::Comments).with(Axis::of(domain::Dimension::Department), {u"Support"_s});
        view.search = u"wait"_s;
        user.session->views().go(view);
        user.button(u"Clear all"_s)->click();
        QCOMPARE(user.session->views().current(), session::View().in(session::Room::Comments));
    }

    void goesToADepartmentByItsLetters()
    {
        WindowDriver user;
        user.importSurvey();
        user.named<parts::GoToBox>(u"Go to or do"_s)->click();
        auto *field = find();
        QTest::keyClicks(field, u"supp"_s);
        AWAIT_COMPARE(results()->count(), 1); // comes when the store has answered
        QCOMPARE(results()->item(0)->text(), u"Support"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(user.session->views().current().room, Room::Overview);
        QCOMPARE(user.session->views().current().filterOf(Axis::of(domain::Dimension::Department)),
                 QStringList({u"Support"_s}));
    }

    void doesWhatTheMenuOffers()
    {
        WindowDriver user;
        user.importSurvey();
        user.named<parts::GoToBox>(u"Go to or do"_s)->click();
        QTest::keyClicks(find(), u"comments"_s);
        QCOMPARE(results()->item(0)->text(), u"Comments"_s);
        QTest::keyClick(find(), Qt::Key_Return);
        QCOMPARE(user.session->views().current().room, Room::Comments);
        user.named<parts::GoToBox>(u"Go to or do"_s)->click();
        QTest::keyClicks(find(), u"xyzzy"_s);
        QCOMPARE(results()->count(), 0);
        QTest::keyClick(find(), Qt::Key_Return); // nothing to take
        QTest::keyClick(find(), Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
    }

private:
    static void choose(const QString &text)
    {
        QMenu *menu = nullptr;
        AWAIT_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr);
        const auto actions = menu->actions();
        const auto action = std::ranges::find(actions, text, &QAction::text);
        QVERIFY(action != actions.end());
        (*action)->trigger();
        menu->close();
    }

    static QListWidget *values()
    {
        const QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup->findChild<QListWidget *>() : nullptr;
    }
    static QListWidget *results() { return values(); }
    static QLineEdit *find() { return QApplication::activePopupWidget()->findChild<QLineEdit *>(); }
};

QTEST_MAIN(TestFilter)
#include "tst_filter.moc"
