// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"

#include "base/codes.h"
#include "session/changewatch.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace gensvar;
using namespace gensvar::session;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using domain::Dimension;

/// The door between widgets and flows, with a real store.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(uitest::clock());
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->create(m_folder->filePath(u"a.gensvar"_s));
        AWAIT_COMPARE(opened.size(), 1);
    }

    void cleanup() { m_session.reset(); }

    void importsAndTells()
    {
        QSignalSpy changed(m_session.get(), &Session::changed);
        const auto report = import(uitest::surveyText());
        QVERIFY(report);
        QCOMPARE(report->added, 240);
        AWAIT_VERIFY(!changed.isEmpty());
        QCOMPARE(m_session->store().responses, 240);
        // the first responses settle what is looked at: one kind alone is not filtered by
        QCOMPARE(m_session->views().current().period.preset, models::PeriodChoice::Preset::Last12Months);
        QVERIFY(m_session->views().current().filter.isEmpty());

        const auto seen = wait(m_session->panorama(m_session->views().current()));
        QVERIFY(seen);
        QCOMPARE(seen->total.total.responses(), 120);
        QCOMPARE(seen->departments.groups.size(), 2);
        QCOMPARE(seen->trend.groups.size(), 13); // twelve months, and the running one
        QVERIFY(seen->trend.groups.last().running);
    }

    void staleAnswersAreDropped()
    {
        QVERIFY(import(uitest::surveyText()));
        Latest latest;
        QStringList answers;
        for (const QString &name : {u"Support"_s, u"Sales"_s}) {
            const View view = View().with(Axis::of(Dimension::Department), {name});
            latest.await(m_session->panorama(view),
                         [&answers, name](const base::Result<Panorama> &) { answers.append(name); });
        }
        AWAIT_VERIFY(!latest.isWaiting());
        QCOMPARE(answers, QStringList{u"Sales"_s});
    }

    void answersOutliveNoPage()
    {
        QVERIFY(import(uitest::surveyText()));
        auto page = std::make_unique<QObject>();
        bool told = false;
        whenDone(m_session->panorama({}), page.get(), [&told](const auto &) { told = true; });
        page.reset();
        QVERIFY(wait(m_session->panorama({}))); // asked later, answered later
        QVERIFY(!told);
    }

    void cancelledWorkLeavesTheStoreAsItWas()
    {
        QVERIFY(import(uitest::surveyText()));
        QByteArray more = uitest::surveyText();
        for (int i = 0; i < 200'000; ++i)
            more += "2026-10-01,9,Sales,Contact,transactional,D" + QByteArray::number(i) + ",,\n";
        domain::ImportRequest request;
        request.file = uitest::writeFile(*m_folder, u"more.csv"_s, more);
        const auto done = m_session->import(request);
        m_session->cancelWork();
        const auto report = wait(done);
        QVERIFY(!report);
        QVERIFY(report.error().is(base::code::cancelled));
        AWAIT_VERIFY(!m_session->isWorking());
        const auto seen = wait(m_session->panorama({}));
        QCOMPARE(seen->total.total.responses(), 240);
    }

    void twoProgramsSeeEachOther()
    {
        QSignalSpy changed(m_session.get(), &Session::changed);
        Session other(uitest::clock());
        QSignalSpy opened(&other, &Session::opened);
        other.open(m_session->store().path);
        AWAIT_COMPARE(opened.size(), 1);
        domain::ImportRequest request;
        request.file = uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText());
        QVERIFY(wait(other.import(request)));
        AWAIT_VERIFY(!changed.isEmpty());
        QCOMPARE(m_session->store().responses, 240);
    }

    /// The first look may come late: what was committed since the store was opened is told all the same.
    void tellsWhatCameBeforeTheFirstLook()
    {
        QVERIFY(import(uitest::surveyText()));
        Crew readers(1, m_session->store().path, flow::OpenMode::Read, uitest::clock());
        constexpr qint64 atOpening = 0;
        ChangeWatch watch(readers, m_session->store().path, atOpening);
        const QSignalSpy changed(&watch, &ChangeWatch::changed);
        watch.look();
        AWAIT_VERIFY(!changed.isEmpty());
        QCOMPARE(changed.first().first().value<flow::StoreInfo>().responses, 240);
    }

    void refusesWhatIsNoStore()
    {
        const QString path = uitest::writeFile(*m_folder, u"no.gensvar"_s, "this is a letter, not a store\n");
        QSignalSpy failed(m_session.get(), &Session::openFailed);
        m_session->open(path);
        AWAIT_COMPARE(failed.size(), 1);
        QVERIFY(m_session->isOpen()); // the one that was open stays
    }

    void whatIsPreparedIsOpened()
    {
        const QString path = m_session->store().path;
        Session other(uitest::clock());
        QSignalSpy opened(&other, &Session::opened);
        QSignalSpy failed(&other, &Session::openFailed);
        other.prepare(path);
        QVERIFY(!other.isOpening()); // nobody asked for it yet
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 0);
        other.open(path);
        AWAIT_COMPARE(opened.size(), 1);
        QCOMPARE(other.store().path, path);
        other.open(path); // and once more, from the start
        AWAIT_COMPARE(opened.size(), 2);
        QCOMPARE(failed.size(), 0);
    }

    void anotherThanThePreparedCanBeOpened()
    {
        Session other(uitest::clock());
        QSignalSpy opened(&other, &Session::opened);
        QSignalSpy failed(&other, &Session::openFailed);
        other.prepare(m_folder->filePath(u"gone.gensvar"_s));
        other.open(m_session->store().path);
        AWAIT_COMPARE(opened.size(), 1);
        QCOMPARE(other.store().path, m_session->store().path);
        Session third(uitest::clock());
        QSignalSpy failedToo(&third, &Session::openFailed);
        third.prepare(m_folder->filePath(u"gone.gensvar"_s));
        third.open(m_folder->filePath(u"gone.gensvar"_s));
        AWAIT_COMPARE(failedToo.size(), 1);
        QCOMPARE(failed.size(), 0);
        Session neverAsked(uitest::clock());
        neverAsked.prepare(m_session->store().path); // ends with it
    }

private:
    template <typename T> T wait(QFuture<T> future)
    {
        [&] { AWAIT_VERIFY(future.isFinished()); }();
        return future.result();
    }

    Session::Import import(const QByteArray &content)
    {
        domain::ImportRequest request;
        request.file = uitest::writeFile(*m_folder, u"survey.csv"_s, content);
        const auto report = wait(m_session->import(request));
        [&] { AWAIT_VERIFY(!m_session->isWorking()); }();
        return report;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
