// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answertablemodel.h"
#include "models/causetablemodel.h"
#include "printedwords.h"
#include "say/platformtext.h"
#include "windowdriver.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace gensvar;
using domain::bit;
using domain::Cause;
using models::CauseTableModel;
using session::Room;
using uitest::WindowDriver;
using namespace Qt::Literals::StringLiterals;

/// A platform's figure beside ours: what is typed, what is answered, and the doors.
class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
    }

    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void readsNumbers();
    void saysWhatFits();
    void theJourney();
    void listsWhatMovesOneByOne();
    void listsManyPageByPage();
    void whatIsTypedOutlastsTheLanguage();
    void isPrinted();
    void withoutAnyResponses();
};

void TestCompare::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::addColumn<double>("nps");
    QTest::addColumn<int>("decimals");
    QTest::newRow("whole") << u"31"_s << true << 31.0 << 0;
    QTest::newRow("a decimal") << u" 31.2 "_s << true << 31.2 << 1;
    QTest::newRow("a comma") << u"31,20"_s << true << 31.2 << 2;
    QTest::newRow("less than nothing") << u"-5"_s << true << -5.0 << 0;
    QTest::newRow("with a true minus") << u"−5,5"_s << true << -5.5 << 1;
    QTest::newRow("with its sign") << u"+5"_s << true << 5.0 << 0;
    QTest::newRow("the most") << u"100"_s << true << 100.0 << 0;
    QTest::newRow("too much") << u"100.1"_s << false << 0.0 << 0;
    QTest::newRow("too little") << u"−101"_s << false << 0.0 << 0;
    QTest::newRow("words") << u"good"_s << false << 0.0 << 0;
    QTest::newRow("two marks") << u"3.1.2"_s << false << 0.0 << 0;
}

void TestCompare::readsWhatIsTyped()
{
    QFETCH(QString, text);
    const auto typed = say::typedNps(text);
    QTEST(bool(typed), "is");
    if (!typed)
        return;
    QTEST(typed->nps, "nps");
    QTEST(typed->decimals, "decimals");
}

void TestCompare::readsNumbers()
{
    for (const QString &text : {u"1204"_s, u"1,204"_s, u"1.204"_s, u"1 204"_s, u"1\u00a0204"_s, u"1\u202f204 "_s})
        QCOMPARE(say::typedCount(text), std::optional<qint64>(1204));
    QCOMPARE(say::typedCount(u"0"_s), std::optional<qint64>(0));
    for (const QString &text : {u"-1"_s, u"12.5"_s, u"1,20"_s, u"many"_s})
        QVERIFY(!say::typedCount(text));
}

void TestCompare::saysWhatFits()
{
    domain::PlatformLedger ledger;
    ledger.parts = {{0, 0, 100, 60, 20},
                    {bit(Cause::TestsCounted), 0, 10, 0, 10},
                    {bit(Cause::DaysInUtc), 0, 3, 3, 0},
                    {0, bit(Cause::DaysInUtc), 2, 0, 2}};
    QCOMPARE(say::answerTexts(ledger, {}, QTimeZone::utc()), QStringList());
    QCOMPARE(say::answerTexts(ledger, {37.3, 1, 102}, QTimeZone::utc()),
             QStringList(u"The figures agree: 37.3 of 102 response(s), counted the same way."_s));
    QCOMPARE(say::answerTexts(ledger, {29.2, 1, 113}, QTimeZone::utc()),
             QStringList(u"With the 10 response(s) taken out as tests and days by UTC the figure is 29.2 of 113 "
                         "response(s), as the platform shows."_s));
    const QStringList none = say::answerTexts(ledger, {50, 0, 150}, QTimeZone::utc());
    QCOMPARE(none.size(), 2);
    QVERIFY(none[0].contains(u"37 response(s) fewer and 20.8 points lower than the platform shows"_s));
    QVERIFY(none[1].startsWith(u"The platform may show one survey"_s));
    QCOMPARE(say::movedText(metrics::movedBy(ledger.parts, Cause::DaysInUtc)), u"+3\u00a0−2"_s);
    ledger.atEdges = ledger.atEdgesWithoutTime = 4;
    QVERIFY(say::reserveTexts(ledger, QTimeZone::utc()).first().contains(u"cannot be checked"_s));
}

/// 60 answers, 5 dismissed, 2 comments without a score.
static QByteArray exported()
{
    QByteArray text("response_id,responded_at,score,comment\n");
    for (int i = 0; i < 60; ++i)
        text += 'r' + QByteArray::number(i) + ",2026-10-" + QByteArray::number(10 + i % 20) + ','
            + QByteArray::number(i % 11) + ",Fine\n";
    for (int i = 0; i < 5; ++i)
        text += 'd' + QByteArray::number(i) + ",2026-10-12,,\n";
    return text + "u1,2026-10-13,,No score from me\nu2,2026-10-14,,Nor from me\n";
}

void TestCompare::theJourney()
{
    WindowDriver driver;
    driver.importSurvey(exported());
    AWAIT_VERIFY(!driver.session->isAsking()); // what the first responses are looked at with
    QCoreApplication::processEvents();
    driver.session->views().go(driver.session->views().current().with(models::PeriodChoice()).in(Room::Compare));
    auto *table = driver.named<QTableView>(u"What may be counted otherwise"_s);
    auto *nps = driver.named<QLineEdit>(u"NPS that the platform shows"_s);
    auto *responses = driver.named<QLineEdit>(u"Number of responses that the platform shows"_s);
    QVERIFY(table && nps && responses);
    const auto says = [&driver](const QString &text) {
        for (const auto *label : driver.window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(says(u"Counting …"_s));
    AWAIT_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(says(u"10 − 40 of 60 = −50.0"_s));
    QVERIFY(says(u"Type in the NPS"_s));
    QCOMPARE(nps->placeholderText(), u"e.g. 31.2"_s); // not to be taken for a figure
    QCOMPARE(responses->placeholderText(), u"e.g. 1,204"_s);

    nps->setFocus();
    QTest::keyClicks(nps, u"-46.2"_s);
    QTest::keyClicks(responses, u"65"_s);
    QVERIFY(says(u"With the 5 dismissed survey(s) the figure is −46.2 of 65 response(s), as the platform shows."_s));
    responses->setText(u"70"_s);
    QVERIFY(says(u"The nearest is with"_s));
    QVERIFY(says(u"survey.csv"_s)); // what was imported last
    nps->setText(u"400"_s);
    QVERIFY(says(u"NPS goes from −100 to 100"_s));
    nps->setText(u"-50"_s);
    responses->clear();
    QVERIFY(says(u"The figures agree"_s));

    // to the comments without a score, and back
    QVERIFY(!driver.button(u"Show these responses"_s)->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(table->currentIndex().data(CauseTableModel::CauseRole).toInt(), int(Cause::UnscoredCounted));
    driver.button(u"Show these responses"_s)->click();
    QCOMPARE(driver.session->views().current().room, Room::Comments);
    QCOMPARE(driver.session->views().current().filterOf(domain::Axis::ofScore()), QStringList(QString()));
    AWAIT_VERIFY(says(u"2"_s));
    driver.session->views().back();
    QCOMPARE(driver.session->views().current().room, Room::Compare);
    QCOMPARE(nps->text(), u"-50"_s);
    AWAIT_VERIFY(!driver.session->isAsking());
    // to the imports, by the keyboard
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(driver.session->views().current().room, Room::Sources);
    driver.session->views().back();

    // taken along
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"Dismissed"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"To be seen in"_s)); // a door is none on paper
}

/// A customer's second answer of a day, and one that is not finished and says nothing.
static QByteArray withDoubles()
{
    return "response_id,responded_at,score,comment,customer_id,Finished\n"
           "a,2026-10-10T08:00:00Z,9,Good,c1,Yes\n"
           "b,2026-10-10T09:00:00Z,9,Good again,c1,Yes\n"
           "c,2026-10-11T10:30:00Z,3,,c2,No\n"
           "d,2026-10-12T10:00:00Z,8,Fine,c3,Yes\n";
}

void TestCompare::listsWhatMovesOneByOne()
{
    WindowDriver driver;
    QVERIFY(QTest::qWaitForWindowExposed(driver.window.get()));
    driver.importSurvey(withDoubles());
    AWAIT_VERIFY(!driver.session->isAsking()); // what the first responses are looked at with
    QCoreApplication::processEvents();
    driver.session->views().go(driver.session->views().current().with(models::PeriodChoice()).in(Room::Compare));
    auto *table = driver.shown<QTableView>(u"What may be counted otherwise"_s);
    AWAIT_COMPARE(table->model()->rowCount(), 3); // the same score, the last answer, and finished ones alone
    auto *list = driver.shown<QTableView>(u"Responses that are counted otherwise"_s);
    QVERIFY(!list->isVisible());
    const auto cell = [list](int row, int column) { return list->model()->index(row, column).data().toString(); };
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(table->currentIndex().data(CauseTableModel::CauseRole).toInt(), int(Cause::SameAnswerOnce));
    QTest::keyClick(table, Qt::Key_Return);
    AWAIT_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->isVisible());
    QCOMPARE(cell(0, models::AnswerTableModel::Text), u"Good"_s);
    AWAIT_VERIFY(driver.labelsWith(u"counted once: 1 response(s)"_s) == 1);
    // another line, and its own list: what has no comment too
    table->setCurrentIndex(table->model()->index(2, 0));
    QCOMPARE(table->currentIndex().data(CauseTableModel::CauseRole).toInt(), int(Cause::FinishedOnly));
    AWAIT_COMPARE(cell(0, models::AnswerTableModel::Score), u"3"_s);
    QVERIFY2(cell(0, 0).contains(u"12:30"_s) || cell(0, 0).contains(u":30"_s), qPrintable(cell(0, 0)));
    QVERIFY(!driver.button(u"Open this answer"_s)->isEnabled());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(driver.session->views().current().room, Room::Comments);
    AWAIT_VERIFY(driver.labelsWith(u"c2"_s) > 0);
    // back: as it was left
    driver.session->views().back();
    AWAIT_VERIFY(!driver.session->isAsking());
    AWAIT_VERIFY(list->isVisible() && list->model()->rowCount() == 1 && list->currentIndex().isValid());
    driver.button(u"Hide these responses"_s)->click();
    QVERIFY(!list->isVisible());
    QVERIFY(driver.button(u"Show these responses"_s)->isEnabled());
}

void TestCompare::listsManyPageByPage()
{
    QByteArray text("response_id,responded_at,score,customer_id\n");
    for (int i = 0; i < 500; ++i)
        text += 'r' + QByteArray::number(i) + ",2026-10-" + QByteArray::number(10 + i % 20) + ','
            + QByteArray::number(i % 11) + ",c" + QByteArray::number(i % 50) + '\n';
    WindowDriver driver;
    QVERIFY(QTest::qWaitForWindowExposed(driver.window.get()));
    driver.importSurvey(text);
    AWAIT_VERIFY(!driver.session->isAsking()); // what the first responses are looked at with
    QCoreApplication::processEvents();
    driver.session->views().go(driver.session->views().current().with(models::PeriodChoice()).in(Room::Compare));
    auto *table = driver.shown<QTableView>(u"What may be counted otherwise"_s);
    AWAIT_VERIFY(table->model()->rowCount() > 0);
    const auto last =
        table->model()->match(table->model()->index(0, 0), CauseTableModel::CauseRole, int(Cause::LastAnswerOnly));
    QCOMPARE(last.size(), 1);
    table->setCurrentIndex(last.first());
    driver.button(u"Show these responses"_s)->click();
    auto *list = driver.shown<QTableView>(u"Responses that are counted otherwise"_s);
    AWAIT_COMPARE(list->model()->rowCount(), models::AnswerTableModel::pageSize);
    QCOMPARE(driver.labelsWith(u"450 response(s)"_s), 1);
    for (const int rows : {2 * models::AnswerTableModel::pageSize, 450}) {
        list->scrollToBottom();
        AWAIT_COMPARE(list->model()->rowCount(), rows);
    }
    QVERIFY(!list->model()->canFetchMore({}));
}

void TestCompare::whatIsTypedOutlastsTheLanguage()
{
    WindowDriver driver;
    driver.importSurvey(withDoubles());
    driver.session->views().go(driver.session->views().current().with(models::PeriodChoice()).in(Room::Compare));
    driver.shown<QLineEdit>(u"NPS that the platform shows"_s)->setText(u"31,2"_s);
    driver.shown<QLineEdit>(u"Number of responses that the platform shows"_s)->setText(u"65"_s);
    auto *table = driver.shown<QTableView>(u"What may be counted otherwise"_s);
    AWAIT_VERIFY(table->model()->rowCount() > 0);
    const auto lists = table->model()->match(table->model()->index(0, 0), CauseTableModel::DoorRole,
                                             int(CauseTableModel::Door::Below));
    QVERIFY(!lists.isEmpty());
    table->setCurrentIndex(lists.first());
    driver.button(u"Show these responses"_s)->click();
    shell::MainWindow anew(*driver.session, *driver.memory); // as it is made in another language
    anew.takeOver(*driver.window);
    driver.window->hide();
    anew.show();
    const auto listed = [&anew] {
        for (const auto *list : anew.findChildren<QTableView *>()) {
            if (list->accessibleName() == u"Responses that are counted otherwise"_s && list->isVisible())
                return list->model()->rowCount();
        }
        return 0;
    };
    AWAIT_VERIFY(listed() > 0);
    QStringList typed;
    for (const auto *field : anew.findChildren<QLineEdit *>())
        typed.append(field->text());
    QVERIFY(typed.contains(u"31,2"_s) && typed.contains(u"65"_s));
}

void TestCompare::isPrinted()
{
    WindowDriver driver;
    driver.importSurvey(exported());
    driver.session->views().go(driver.session->views().current().with(models::PeriodChoice()).in(Room::Compare));
    AWAIT_VERIFY(driver.named<QTableView>(u"What may be counted otherwise"_s));
    AWAIT_VERIFY(driver.shown<QTableView>(u"What may be counted otherwise"_s)->model()->rowCount() > 0);
    driver.shown<QLineEdit>(u"Number of responses that the platform shows"_s)->setText(u"65"_s);
    const parts::Handout handout = uitest::handedOut(driver);
    const QString words = uitest::wordsIn(uitest::composed(handout));
    QVERIFY2(words.contains(u"65 responses"_s), qPrintable(words));
    QVERIFY2(words.contains(u"as the platform shows"_s), qPrintable(words));
    QVERIFY2(words.contains(u"If the platform counts"_s), qPrintable(words));
    QVERIFY(handout.outside);
    const QString outside = uitest::wordsIn(uitest::composed(*handout.outside));
    QVERIFY2(outside.contains(u"withheld"_s) && !outside.contains(u"65"_s), qPrintable(outside));
}

void TestCompare::withoutAnyResponses()
{
    WindowDriver driver;
    driver.importSurvey(exported());
    AWAIT_VERIFY(!driver.session->isAsking()); // what the first responses are looked at with
    QCoreApplication::processEvents();
    driver.session->views().go(driver.session->views()
                                   .current()
                                   .with(models::PeriodChoice::ownDays({2020, 1, 1}, {2020, 1, 31}))
                                   .in(Room::Compare));
    const auto isEmpty = [&driver] {
        for (const auto *label : driver.window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"Nothing to compare yet"_s)
                return true;
        }
        return false;
    };
    AWAIT_VERIFY(isEmpty());
}

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
