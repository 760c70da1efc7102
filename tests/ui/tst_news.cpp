// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"

#include "overview/newsline.h"
#include "parts/filterchip.h"
#include "session/session.h"
#include "shell/front.h"
#include "shell/mainwindow.h"
#include "shell/memory.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using models::PeriodChoice;
using session::Room;
using session::Session;
using session::View;
using session::Visits;

/// What is new since the last visit: which visits there are, and the line of it through the real window.
class TestNews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("GENSVAR_STORE", store().toUtf8());
        m_now = at({2026, 10, 20}, 8);
    }

    void cleanup() { leave(); }

    void aDayIsOneVisit()
    {
        QSettings settings(m_folder->filePath(u"visits.ini"_s), QSettings::IniFormat);
        Visits visits(settings);
        visits.look(u"a"_s, {at({2026, 11, 3}, 8), 100});
        QVERIFY(!visits.last(u"a"_s)); // the first visit
        visits.look(u"a"_s, {at({2026, 11, 3}, 17), 120});
        QVERIFY(!visits.last(u"a"_s));
        visits.look(u"a"_s, {at({2026, 11, 10}, 8), 300});
        wants(visits, at({2026, 11, 3}, 17), 120);
        visits.look(u"a"_s, {at({2026, 11, 10}, 9), 310}); // opened again: the same news
        wants(visits, at({2026, 11, 3}, 17), 120);
        visits.look(u"a"_s, {at({2026, 11, 10}, 23), 320});
        visits.look(u"a"_s, {at({2026, 11, 11}, 1), 330}); // past midnight: still the same
        wants(visits, at({2026, 11, 3}, 17), 120);
        visits.look(u"a"_s, {at({2026, 11, 11}, 8), 330});
        wants(visits, at({2026, 11, 3}, 17), 120); // what was read at one in the night was today
        visits.look(u"a"_s, {at({2026, 11, 12}, 8), 400});
        wants(visits, at({2026, 11, 11}, 8), 330);
        visits.setSeen(u"a"_s, {at({2026, 11, 12}, 9), 410});
        wants(visits, at({2026, 11, 12}, 9), 410);
        visits.look(u"a"_s, {at({2026, 11, 12}, 10), 50}); // an older state was put in place: ids begin anew
        wants(visits, at({2026, 11, 12}, 9), 50);
    }

    void twoWindowsAreOneVisit()
    {
        const QString file = m_folder->filePath(u"visits.ini"_s);
        QSettings first(file, QSettings::IniFormat);
        QSettings second(file, QSettings::IniFormat);
        Visits(first).look(u"a"_s, {at({2026, 11, 3}, 8), 100});
        first.sync();
        Visits(second).look(u"a"_s, {at({2026, 11, 10}, 8), 300});
        second.sync();
        Visits(first).look(u"a"_s, {at({2026, 11, 10}, 9), 310});
        wants(Visits(first), at({2026, 11, 3}, 8), 100);
        wants(Visits(second), at({2026, 11, 3}, 8), 100);
    }

    void monthsThatClosed()
    {
        using session::closedMonths;
        QCOMPARE(closedMonths({2026, 11, 3}, {2026, 11, 15}), QList<QDate>());
        QCOMPARE(closedMonths({2026, 10, 31}, {2026, 11, 1}), QList<QDate>({{2026, 10, 1}}));
        QCOMPARE(closedMonths({2026, 11, 1}, {2026, 11, 30}), QList<QDate>());
        QCOMPARE(closedMonths({2025, 12, 31}, {2026, 2, 1}), QList<QDate>({{2026, 1, 1}, {2025, 12, 1}}));
        QCOMPARE(closedMonths({2025, 1, 1}, {2026, 3, 1}), QList<QDate>({{2026, 2, 1}, {2026, 1, 1}, {2025, 12, 1}}));
        QVERIFY(session::yearUpTo({2026, 10, 1}, {2026, 11, 15}) == PeriodChoice{PeriodChoice::Preset::Last12Months});
        QVERIFY(session::yearUpTo({2026, 9, 1}, {2026, 11, 15}) == PeriodChoice::ownDays({2025, 10, 1}, {2026, 9, 30}));
    }

    void addedSinceIsKeptAsText()
    {
        const domain::AddedSince since{42, at({2026, 11, 3}, 8)};
        QCOMPARE(domain::AddedSince::of(since.text())->after, since.after);
        QCOMPARE(domain::AddedSince::of(since.text())->at, since.at);
        QVERIFY(!domain::AddedSince::of(u"42"));
        QVERIFY(!domain::AddedSince::of(u"x@2026-11-03"));
        const View view = View().with(Axis::ofAdded(), {since.text()});
        QCOMPARE(session::viewFromText(session::viewToText(view)), view);
    }

    void theFirstVisitHasNoNews()
    {
        visit();
        import(u"first.csv"_s, history());
        AWAIT_VERIFY(!m_session->isAsking());
        QVERIFY(!line()->isVisible());
    }

    /// Two visits with an import between, which another made, and a month that closed.
    void whatCameBetweenTwoVisits()
    {
        visit();
        import(u"first.csv"_s, history());
        leave();
        m_now = at({2026, 11, 15}, 8);
        importElsewhere(u"more.csv"_s, october());
        visit();
        AWAIT_VERIFY(line()->isVisible());
        AWAIT_VERIFY(door(u"80 new response"_s)); // the plural's ending is of the language
        const QString said = line()->accessibleName();
        QVERIFY2(said.startsWith(u"Since 20 Oct: 80 new response"_s), qPrintable(said));
        QVERIFY2(said.endsWith(u"; October closed; Support fell, more than chance"_s), qPrintable(said));
        leave();
        m_now = at({2026, 11, 15}, 9); // again within the hour
        visit();
        AWAIT_VERIFY(door(u"80 new response"_s));
        QTest::mouseClick(door(u"80 new response"_s), Qt::LeftButton);
        QCOMPARE(m_session->views().current().room, Room::Comments);
        const QStringList added = m_session->views().current().filterOf(Axis::ofAdded());
        QCOMPARE(added.size(), 1);
        const auto behind = m_session->commentsBehind({m_session->views().current().scope(m_session->today()), {}});
        AWAIT_VERIFY(behind.isFinished());
        QCOMPARE(behind.result()->figures.total.responses(), 80);
        QCOMPARE(behind.result()->page.total, 80);
        const auto chips = m_front->window().findChildren<parts::FilterChip *>();
        const auto chip = std::find_if(chips.begin(), chips.end(), [](const parts::FilterChip *one) {
            return one->isVisible() && one->accessibleName() == u"Added"_s;
        });
        QVERIFY(chip != chips.end());
        emit(*chip)->cleared();
        QVERIFY(m_session->views().current().filter.isEmpty());
    }

    void aMoverOpensItsTrend()
    {
        returnToNews();
        QAbstractButton *fell = door(u"Support fell"_s);
        QVERIFY(fell);
        fell->setFocus();
        QTest::keyClick(fell, Qt::Key_Return);
        const View &view = m_session->views().current();
        QCOMPARE(view.room, Room::Overview);
        QCOMPARE(view.filterOf(Axis::of(domain::Dimension::Department)), QStringList{u"Support"_s});
        QVERIFY(view.period == PeriodChoice{PeriodChoice::Preset::Last12Months});
        AWAIT_VERIFY(!m_session->isAsking());
        AWAIT_VERIFY(m_front->window().focusWidget()->parent() == line()); // where one was
        m_session->views().back();
        AWAIT_VERIFY(door(u"October closed"_s));
        door(u"October closed"_s)->click();
        QVERIFY(m_session->views().current().period == PeriodChoice::ownDays({2026, 10, 1}, {2026, 10, 31}));
    }

    void seenIsSeen()
    {
        returnToNews();
        AWAIT_VERIFY(door(u"Seen"_s));
        door(u"Seen"_s)->setFocus();
        QTest::keyClick(door(u"Seen"_s), Qt::Key_Space);
        QVERIFY(line()->accessibleName().startsWith(u"Seen"_s) && !door(u"October closed"_s));
        AWAIT_VERIFY(door(u"Undo"_s) && door(u"Undo"_s)->hasFocus());
        QTest::keyClick(door(u"Undo"_s), Qt::Key_Space); // it was a slip
        AWAIT_VERIFY(door(u"October closed"_s));
        door(u"Seen"_s)->click();
        m_session->views().go(m_session->views().current().with(models::PeriodChoice()));
        AWAIT_VERIFY(!line()->isVisible());
        m_now = at({2026, 11, 15}, 11);
        importElsewhere(u"later.csv"_s, "responded_at,score,department\n2026-11-14,9,Support\n");
        AWAIT_VERIFY(line()->isVisible());
        QVERIFY(line()->accessibleName().startsWith(u"Since 08:00 today: 1 new response"_s));
        QVERIFY(!door(u"October closed"_s));
    }

    void whatCameOnTheFirstDayWhileItWasClosed()
    {
        visit();
        import(u"first.csv"_s, history());
        leave();
        visit(); // nothing came
        AWAIT_VERIFY(m_session->store().newestResponse > 0 && !m_session->isAsking());
        QCoreApplication::processEvents();
        QVERIFY(!line()->isVisible());
        leave();
        importElsewhere(u"later.csv"_s, "responded_at,score,department\n2026-10-20,9,Support\n");
        visit();
        AWAIT_VERIFY(line()->isVisible());
        QVERIFY2(line()->accessibleName().contains(u"today: 1 new response"_s), qPrintable(line()->accessibleName()));
    }

    /// An import that was undone leaves nothing new.
    void whatWasUndoneIsNoNews()
    {
        visit();
        import(u"first.csv"_s, history());
        leave();
        m_now = at({2026, 10, 22}, 8);
        const auto imported = importElsewhere(u"more.csv"_s, october());
        {
            const auto connection = flow::Connection::open(store(), flow::OpenMode::Write, {}, clock());
            QVERIFY(flow::ImportFlow(**connection).undo(imported, {}));
        }
        visit();
        AWAIT_VERIFY(m_session->store().newestResponse > 0);
        AWAIT_VERIFY(!m_session->isAsking());
        QCoreApplication::processEvents(); // what came is shown
        QVERIFY(!line()->isVisible());
    }

    /// The news follow the filter.
    void onlyWhatIsLookedAt()
    {
        returnToNews();
        m_session->views().go(m_session->views().current().with(Axis::of(domain::Dimension::Department), {u"Sales"_s}));
        AWAIT_VERIFY(door(u"40 new response"_s));
        QVERIFY(line()->accessibleName().endsWith(u"; October closed"_s));
    }

private:
    [[nodiscard]] static QDateTime at(QDate day, int hour) { return {day, QTime(hour, 0), QTimeZone::utc()}; }
    [[nodiscard]] base::Clock clock() const
    {
        return [this] { return m_now; };
    }
    [[nodiscard]] QString store() const { return m_folder->filePath(u"programme.gensvar"_s); }

    static void wants(const Visits &visits, const QDateTime &at, qint64 newest)
    {
        const auto last = visits.last(u"a"_s);
        QVERIFY(last);
        QCOMPARE(last->at, at);
        QCOMPARE(last->newestResponse, newest);
    }

    void visit()
    {
        m_session = std::make_unique<Session>(clock());
        m_memory = std::make_unique<shell::Memory>(m_folder->filePath(u"settings.ini"_s));
        m_front = std::make_unique<shell::Front>(*m_session, *m_memory);
        m_front->window().resize(1280, 800);
        m_front->window().show();
        m_session->create(store());
        AWAIT_VERIFY(m_session->isOpen());
    }

    void leave()
    {
        if (m_front)
            m_front->window().close();
        m_front.reset();
        m_session.reset();
        m_memory.reset();
    }

    void returnToNews()
    {
        visit();
        import(u"first.csv"_s, history());
        leave();
        m_now = at({2026, 11, 15}, 8);
        importElsewhere(u"more.csv"_s, october());
        visit();
        AWAIT_VERIFY(door(u"Support fell"_s));
    }

    void import(const QString &name, const QByteArray &text)
    {
        domain::ImportRequest request;
        request.file = uitest::writeFile(*m_folder, name, text);
        const auto done = m_session->import(request);
        AWAIT_VERIFY(done.isFinished());
        QVERIFY2(done.result(), done.result() ? "" : qPrintable(done.result().error().code));
        AWAIT_VERIFY(m_session->store().responses > 0);
    }

    domain::ImportId importElsewhere(const QString &name, const QByteArray &text)
    {
        const auto connection = flow::Connection::open(store(), flow::OpenMode::Write, {}, clock());
        domain::ImportRequest request;
        request.file = uitest::writeFile(*m_folder, name, text);
        return flow::ImportFlow(**connection).run(request, {})->id;
    }

    /// Eleven months of 40 responses from each of two departments, alike in each.
    static QByteArray history()
    {
        QByteArray text("responded_at,score,department,comment\n");
        static constexpr std::array<int, 10> scores{10, 9, 10, 8, 9, 0, 7, 9, 2, 10};
        for (int i = 0; i < 880; ++i)
            text += line(QDate(2025, 11, 1).addMonths(i / 80).addDays(i % 28), scores[size_t(i / 2 % 10)], i);
        return text;
    }

    static QByteArray october()
    {
        QByteArray text("responded_at,score,department,comment\n");
        static constexpr std::array<int, 10> scores{10, 9, 10, 8, 9, 0, 7, 9, 2, 10};
        for (int i = 0; i < 80; ++i)
            text += line(QDate(2026, 10, 1).addDays(i % 28), i % 2 ? scores[size_t(i / 2 % 10)] : 0, 1000 + i);
        return text;
    }

    static QByteArray line(QDate day, int score, int number)
    {
        return day.toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(score) + ','
            + (number % 2 ? "Sales" : "Support") + ",No. " + QByteArray::number(number) + '\n';
    }

    [[nodiscard]] overview::NewsLine *line() const { return m_front->window().findChild<overview::NewsLine *>(); }
    [[nodiscard]] QAbstractButton *door(const QString &begin) const
    {
        for (auto *one : line()->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().startsWith(begin))
                return one;
        }
        return nullptr;
    }

    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<shell::Memory> m_memory;
    std::unique_ptr<shell::Front> m_front;
};

QTEST_MAIN(TestNews)
#include "tst_news.moc"
