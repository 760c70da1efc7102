// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "base/codes.h"
#include "comments/commenttakeaway.h"
#include "parts/takeaway.h"
#include "session/commentfile.h"
#include "session/upkeep.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSemaphore>
#include <QSignalSpy>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using models::Readers;
using session::Room;

/// What is taken along of single responses: as a spreadsheet reads it, and not by those whom it does not concern.
class TestTakeaway : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GENSVAR_THEME", "light"); }

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_driver = std::make_unique<uitest::WindowDriver>();
    }

    void cleanup() { m_driver.reset(); }

    void selectedCommentsAreCopied()
    {
        listComments(uitest::surveyText(), 120);
        const QModelIndex first = list()->model()->index(2, 0);
        list()->setCurrentIndex(first);
        list()->selectionModel()->select(first.siblingAtRow(5), QItemSelectionModel::Select);
        QGuiApplication::clipboard()->clear();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        AWAIT_VERIFY(!clipboardText().isEmpty());
        const QStringList lines = clipboardText().split(u'\n');
        QVERIFY2(lines[0].contains(u"Comment\t"_s), qPrintable(lines[0]));
        QVERIFY(lines[1].startsWith(u"2026-11-05\t"_s));
        QVERIFY(lines[2].startsWith(u"2026-10-09\t"_s));
        QCOMPARE(lines[3], QString());
        const QString about = lines.mid(4).join(u'\n');
        for (const QString &word : {u"Comments behind NPS"_s, u"All time"_s, u"Without a filter"_s, u"240 response"_s,
                                    u"programme.gensvar, 15 Nov 2026"_s})
            QVERIFY2(about.contains(word), qPrintable(word + u" in "_s + about));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<td>2026-11-05</td>"_s));
    }

    void theFirstCommentsAreAPicture()
    {
        using Format = parts::Takeaway::Format;
        listComments(uitest::surveyText(), 120);
        QGuiApplication::clipboard()->clear();
        takeaway()->copyPicture();
        AWAIT_VERIFY(QGuiApplication::clipboard()->image().height() > 3000);
        QCOMPARE(QGuiApplication::clipboard()->image().pixelColor(2, 2), QColor(Qt::white));
        const QString file = m_driver->folder.filePath(u"comments.svg"_s);
        takeaway()->savePicture(Format::Svg, file);
        AWAIT_VERIFY(QFile::exists(file));
        for (const char *word : {"Comments behind NPS", "Without a filter", "The first 50 of 120", "All went well"})
            QVERIFY2(contentOf(file).contains(word), word);
        QVERIFY(contentOf(file).size() < 2'000'000);
        QSignalSpy said(takeaway(), &comments::CommentTakeaway::said);
        takeaway()->savePicture(Format::Png, m_driver->folder.filePath(u"nowhere/comments.png"_s));
        AWAIT_COMPARE(said.size(), 1);
    }

    /// As a Swedish Excel reads it, and without a formula that somebody wrote.
    void allCommentsAreSaved()
    {
        QByteArray survey("responded_at,score,department,comment,customer_name\n");
        for (int i = 0; i < 2600; ++i)
            survey +=
                "2026-10-" + QByteArray::number(i % 20 + 10) + ",9,Sales,Fine " + QByteArray::number(i) + ",Nils\n";
        survey += "2026-10-31,0,=cmd|' /C calc'!A0,\"=HYPERLINK(\"\"x\"\");\nnext\",@Åsa\n";
        listComments(survey, 2601);
        QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
        const QString file = m_driver->folder.filePath(u"kommentarer.csv"_s);
        takeaway()->save(file);
        AWAIT_VERIFY(QFile::exists(file));
        const QByteArray bytes = contentOf(file);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(bytes.mid(3)).split(u"\r\n"_s);
        QCOMPARE(lines[0].count(u';'), 11);
        QVERIFY2(lines[1].startsWith(u"2026-10-31;0;\"'=HYPERLINK(\"\"x\"\");\nnext\";'=cmd|' /C calc'!A0;"_s),
                 qPrintable(lines[1]));
        QVERIFY(lines[1].contains(u";'@Åsa;"_s));
        QVERIFY(lines[2601].startsWith(u"2026-10-10;9;Fine "_s));
        QCOMPARE(lines[2602], QString());
        QVERIFY(lines[2603].startsWith(u"Comments behind NPS"_s));
    }

    /// For the team with all that the file tells; none of it leaves the team.
    void allThatIsToldIsSaved()
    {
        listComments(
            "responded_at,score,department,comment,segment,Shop\n2026-10-12 14:30:05,9,Sales,Fine,Private,North\n"
            "2026-10-11,3,Sales,Slow,,\n",
            2);
        const QString file = m_driver->folder.filePath(u"whole.csv"_s);
        takeaway()->save(file);
        AWAIT_VERIFY(QFile::exists(file));
        const QStringList lines = QString::fromUtf8(contentOf(file)).split(u"\r\n"_s);
        QVERIFY2(lines[0].endsWith(u"Time of day,Segment,Shop"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].endsWith(u",14:30:05,Private,North"_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].endsWith(u",,,"_s), qPrintable(lines[2]));
        const QString outside = m_driver->folder.filePath(u"outside.csv"_s);
        AWAIT_VERIFY(!m_driver->session->isWorking());
        const auto saved = session::saveComments(
            *m_driver->session, {}, {outside, Readers::Outside, [](const auto &) { return QStringList(); }});
        AWAIT_VERIFY(saved.isFinished());
        if (saved.result()) // withheld where they are too few
            QVERIFY(!contentOf(outside).contains("North"));
    }

    void aCancelledOneLeavesWhatWasThere()
    {
        listComments(uitest::surveyText(), 120);
        const QString file = uitest::writeFile(m_driver->folder, u"comments.csv"_s, "earlier");
        const auto written = std::make_shared<QSemaphore>();
        const auto cancelled = std::make_shared<QSemaphore>();
        const auto lastLine = [written, cancelled](const session::CommentsBehind &) {
            written->release();
            cancelled->acquire();
            return QStringList();
        };
        const auto saved = session::saveComments(*m_driver->session, {}, {file, Readers::Team, lastLine});
        AWAIT_VERIFY(written->available() > 0);
        m_driver->session->cancelWork();
        cancelled->release();
        AWAIT_VERIFY(saved.isFinished());
        QVERIFY(!saved.result() && saved.result().error().is(base::code::cancelled));
        AWAIT_VERIFY(!m_driver->session->isWorking());
        QCOMPARE(contentOf(file), QByteArray("earlier"));
        QCOMPARE(QDir(m_driver->folder.path()).entryList({u"comments*"_s}, QDir::Files).size(), 1);

        QSignalSpy said(takeaway(), &comments::CommentTakeaway::said);
        takeaway()->save(m_driver->folder.filePath(u"nowhere/comments.csv"_s));
        AWAIT_COMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(u"nowhere"_s));
        takeaway()->save(file); // and after it all goes on
        AWAIT_VERIFY(contentOf(file).contains("All went well"));
    }

    void whatIsWrittenDoesNotWaitForIt()
    {
        listComments(uitest::surveyText(), 120);
        takeaway()->save(m_driver->folder.filePath(u"comments.csv"_s));
        const auto set = session::setPrivacyMinimum(*m_driver->session, {7, 70});
        AWAIT_VERIFY(set.isFinished() && set.result());
        AWAIT_VERIFY(!m_driver->session->isWorking());
    }

    void aStoreThatIsClosedEndsIt()
    {
        listComments(uitest::surveyText(), 120);
        takeaway()->save(m_driver->folder.filePath(u"comments.csv"_s));
        m_driver->session->close();
        QVERIFY(!m_driver->session->isWorking());
        m_driver->session->open(m_driver->folder.filePath(u"programme.gensvar"_s));
        AWAIT_VERIFY(m_driver->session->isOpen());
    }

    void outsideTheTeamTheyAreWithoutCustomers()
    {
        listComments(uitest::surveyText(), 120);
        QGuiApplication::clipboard()->clear();
        takeaway()->copyFirst(Readers::Outside);
        AWAIT_VERIFY(clipboardText().contains(u"All went well"_s));
        QVERIFY(clipboardText().startsWith(u"Answered on\tScore\tComment\n2026-11\t"_s));
        for (const QString &word : {u"Customer"_s, u"2026-11-"_s, u"Support"_s, u"Purchase"_s})
            QVERIFY2(!clipboardText().contains(word), qPrintable(clipboardText()));
        takeaway()->copyFirst();
        AWAIT_VERIFY(clipboardText().contains(u"Customer 5"_s));
    }

    void outsideTheTeamFewAreWithheld()
    {
        listComments(uitest::surveyText(), 120);
        const auto set = session::setPrivacyMinimum(*m_driver->session, {5, 30});
        AWAIT_COMPARE(m_driver->session->store().privacy.comments, 30);
        session::View view = m_driver->session->views().current();
        view.search = u"wait"_s; // that twelve have
        AWAIT_VERIFY(m_driver->searchIsComplete());
        m_driver->session->views().go(view);
        AWAIT_COMPARE(list()->model()->rowCount(), 12);
        QGuiApplication::clipboard()->clear();
        QSignalSpy said(takeaway(), &comments::CommentTakeaway::said);
        takeaway()->copyFirst(Readers::Outside);
        AWAIT_COMPARE(said.size(), 1);
        QVERIFY2(said[0][0].toString().startsWith(u"These comments are of fewer than 30"_s),
                 qPrintable(said[0][0].toString()));
        QVERIFY(clipboardText().isEmpty());
        const QString file = m_driver->folder.filePath(u"outside.csv"_s);
        takeaway()->save(file, Readers::Outside);
        AWAIT_COMPARE(said.size(), 2);
        QVERIFY(!QFile::exists(file));
        takeaway()->copyFirst(); // a person's own copy is whole
        AWAIT_VERIFY(clipboardText().contains(u"A long wait"_s));
    }

    void aCustomersScoresAreTakenAlong()
    {
        listComments(uitest::surveyText(), 120);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        auto *history = m_driver->shown<QWidget>(u"Scores over time"_s);
        AWAIT_VERIFY(history->isVisible());
        auto *scores = history->findChild<parts::Takeaway *>();
        auto *button = m_driver->shown<QAbstractButton>(u"Copy or save: Scores over time"_s);
        QGuiApplication::clipboard()->clear();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_C, Qt::ControlModifier); // the chart takes no focus
        QVERIFY2(clipboardText().contains(u"2026-11-"_s), qPrintable(clipboardText()));
        QVERIFY(clipboardText().contains(u"\nScores: Customer "_s));
        scores->copyPicture();
        QVERIFY(QGuiApplication::clipboard()->image().width() > 640);
    }

    /// Both as they stand: the preview with what each column is, and the rows that are left out with why.
    void theRowsOfAFileAreTakenAlong()
    {
        const QByteArray survey("Datum,NPS,Kommentar\n2026-10-01,9,=1+1\n2026-10-02,11,Bra\n2026-10-03,3,Segt\n");
        m_driver->drop(uitest::writeFile(m_driver->folder, u"svar.csv"_s, survey));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        auto *preview = m_driver->shown<QAbstractItemView>(u"The first rows as they will be read"_s);
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = clipboardText().split(u'\n');
        QVERIFY2(lines[0].startsWith(u"Datum → Answered on\tNPS → Score\tKommentar → Comment"_s), qPrintable(lines[0]));
        QCOMPARE(lines[1], u"2026-10-01\t9\t'=1+1"_s);

        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Show the figures"_s));
        QAbstractItemView *leftOut = nullptr;
        for (auto *table : m_driver->window->findChildren<QAbstractItemView *>()) {
            if (table->accessibleName() == u"Rows that were left out"_s && table->isVisible())
                leftOut = table;
        }
        QVERIFY(leftOut);
        leftOut->setFocus();
        QTest::keyClick(leftOut, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(clipboardText().contains(u"\n3\tNPS\t11\t"_s), qPrintable(clipboardText()));
        QVERIFY(clipboardText().contains(u"\nsvar.csv\n"_s));
        auto *taken = leftOut->findChild<parts::Takeaway *>();
        QSignalSpy done(taken, &parts::Takeaway::done);
        taken->save(parts::Takeaway::Format::Csv, m_driver->folder.filePath(u"out.csv"_s));
        AWAIT_COMPARE(done.size(), 1);
        QVERIFY(contentOf(m_driver->folder.filePath(u"out.csv"_s)).contains("\r\n3,NPS,11,"));
    }

private:
    void listComments(const QByteArray &survey, int count)
    {
        m_driver->importSurvey(survey);
        session::View all;
        m_driver->session->views().go(all.in(Room::Comments));
        AWAIT_COMPARE((m_driver->session->views().go(all.in(Room::Comments)), list()->model()->rowCount()), count);
        AWAIT_VERIFY(!m_driver->session->isAsking());
    }

    [[nodiscard]] QAbstractItemView *list() const
    {
        return m_driver->window->findChild<QAbstractItemView *>(u"comments"_s);
    }
    [[nodiscard]] comments::CommentTakeaway *takeaway() const
    {
        return m_driver->window->findChild<comments::CommentTakeaway *>();
    }
    static QString clipboardText() { return QGuiApplication::clipboard()->text(); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<uitest::WindowDriver> m_driver;
};

QTEST_MAIN(TestTakeaway)
#include "tst_takeaway.moc"
