// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedwords.h"
#include "windowdriver.h"

#include "comments/commentshandout.h"
#include "parts/handout.h"
#include "parts/theme.h"
#include "print/composition.h"
#include "print/printing.h"
#include "print/printpanel.h"
#include "shell/look.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace gensvar;
using namespace gensvar::uitest;
using namespace Qt::Literals::StringLiterals;
using session::Room;

namespace {

parts::Handout tableOf(int rows, int columns, const QString &text = u"Bilskador Göteborg"_s)
{
    parts::PrintedTable table;
    table.title = u"Departments"_s;
    for (int column = 0; column < columns; ++column)
        table.columns.append({u"Heading %1"_s.arg(column), column > 0});
    for (int row = 0; row < rows; ++row) {
        QList<parts::PrintedCell> cells{{u"%1 %2"_s.arg(text).arg(row)}};
        for (int column = 1; column < columns; ++column)
            cells.append({u"cell%1x%2"_s.arg(row).arg(column)});
        table.rows.append(cells);
    }
    parts::Handout handout;
    handout.title = u"Overview"_s;
    handout.scope = {u"All time"_s, u"Department: Support"_s};
    handout.blocks.append(table);
    return handout;
}

/// Every piece lies on the paper, and beside the margins.
void wantsWholePieces(const print::Booklet &booklet)
{
    for (const auto &page : booklet.pages) {
        for (const print::Piece &piece : page) {
            const QRectF inside = booklet.paper.room | booklet.paper.head | booklet.paper.foot;
            QVERIFY(inside.adjusted(-0.5, -0.5, 0.5, 0.5).contains(piece.rect));
        }
        for (qsizetype i = 1; i < page.size() - 1; ++i)
            QVERIFY(page[i].rect.top() >= page[i - 1].rect.bottom() - 0.5 || page[i].rect == booklet.paper.head);
    }
}

/// Stands for the system's programs.
class Opened : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void take(const QUrl &url) { urls.append(url); }
    QList<QUrl> urls;
};

} // namespace

/// What is printed: laid out on paper, and through the window.
class TestPrint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
        shell::dress(*qApp, parts::lightTheme());
    }

    void aTableRepeatsItsHeadingsAndCutsNoRow_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::addColumn<QPageLayout::Orientation>("way");
        QTest::addColumn<int>("pages");
        QTest::newRow("A4 upright") << QPageSize::A4 << QPageLayout::Portrait << 3;
        QTest::newRow("A4 across") << QPageSize::A4 << QPageLayout::Landscape << 4;
        QTest::newRow("Letter upright") << QPageSize::Letter << QPageLayout::Portrait << 3;
        QTest::newRow("Letter across") << QPageSize::Letter << QPageLayout::Landscape << 4;
    }

    void aTableRepeatsItsHeadingsAndCutsNoRow()
    {
        QFETCH(const QPageSize::PageSizeId, paper);
        QFETCH(const QPageLayout::Orientation, way);
        QFETCH(const int, pages);
        const print::Booklet booklet = composed(tableOf(90, 4), layoutOf(paper, way));
        QCOMPARE(booklet.pages.size(), pages);
        wantsWholePieces(booklet);
        for (qsizetype page = 0; page < booklet.pages.size(); ++page) {
            const QString words = wordsOn(booklet, page);
            QVERIFY2(words.contains(u"Heading 1"_s), qPrintable(words));
            QVERIFY(words.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages)));
            QVERIFY(words.contains(u"Department: Support"_s));
        }
        const QString all = wordsIn(booklet);
        for (int row = 0; row < 90; ++row)
            QCOMPARE(all.count(u"cell%1x3 "_s.arg(row)), 1);
    }

    void tooManyColumnsAreSeveralTables()
    {
        const print::Booklet booklet = composed(tableOf(10, 40));
        wantsWholePieces(booklet);
        const QString all = wordsIn(booklet);
        QVERIFY(all.count(u"Göteborg 9"_s) > 1); // the first column in each
        for (int column = 1; column < 40; ++column)
            QVERIFY(all.contains(u"cell5x%1"_s.arg(column)));
    }

    void aLongTextIsWrittenInLines()
    {
        const QString text = QString(u"En mycket lång förklaring "_s).repeated(30);
        const print::Booklet booklet = composed(tableOf(20, 3, text));
        wantsWholePieces(booklet);
        QVERIFY(booklet.pages.size() > 1);
    }

    void anUncertainFigureIsMarkedAndExplained()
    {
        parts::Handout handout = tableOf(3, 2);
        QVERIFY(!wordsIn(composed(handout)).contains(u"too few responses"_s));
        std::get<parts::PrintedTable>(handout.blocks[0]).rows[1][1].uncertain = true;
        const QString words = wordsIn(composed(handout));
        QVERIFY(words.contains(u"cell1x1 °"_s));
        QVERIFY(words.contains(u"° too few responses for a certain figure"_s));
    }

    void anAnswerStaysInOnePieceUnlessItIsLongerThanAPage()
    {
        parts::PrintedAnswers answers;
        for (int i = 0; i < 60; ++i)
            answers.answers.append(
                {i % 11, u"Åsa Öberg"_s, u"Hedlunds Bygg"_s, u"Support · Phone"_s, u"3 Mar 2026"_s,
                 u"begin%1 "_s.arg(i) + QString(u"ord "_s).repeated(40 * (i % 4)) + u"end%1"_s.arg(i)});
        answers.answers.append({0, {}, {}, {}, u"3 Mar 2026"_s, QString(u"evigt "_s).repeated(4000) + u"theLast"_s});
        parts::Handout handout;
        handout.title = u"Comments"_s;
        handout.namesCustomers = true;
        handout.blocks.append(answers);
        const print::Booklet booklet = composed(handout);
        wantsWholePieces(booklet);
        for (qsizetype page = 0; page < booklet.pages.size(); ++page) {
            const QString words = wordsOn(booklet, page);
            for (int i = 0; i < 60; ++i)
                QCOMPARE(words.contains(u"begin%1 "_s.arg(i)), words.contains(u"end%1 "_s.arg(i)));
        }
        const QString all = wordsIn(booklet);
        QVERIFY(all.contains(u"theLast"_s));
        QVERIFY(all.contains(u"Åsa Öberg"_s));
        const QString without = wordsIn(composed(handout, layoutOf(QPageSize::A4), {false}));
        QVERIFY(!without.contains(u"Åsa Öberg"_s));
        QVERIFY(!without.contains(u"Hedlunds"_s));
        QVERIFY(without.contains(u"Support · Phone"_s));
    }

    void theOverviewIsPrinted()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        const parts::Handout handout = handedOut(driver, Room::Overview);
        const print::Booklet booklet = composed(handout);
        wantsWholePieces(booklet);
        const QString words = wordsIn(booklet);
        for (const QString &word : {u"Kundundersökning"_s, u"Overview"_s, u"Support"_s, u"Sales"_s, u"Purchase"_s,
                                    u"promoters"_s, u"registered trademarks"_s, u"Printed 15 Nov 2026"_s, u"n 120"_s})
            QVERIFY2(words.contains(word), qPrintable(word + u" in "_s + words));
        QVERIFY(words.contains(u"Last 12 months"_s));
        QVERIFY2(words.contains(u"Jan 26"_s), qPrintable(words)); // beneath the chart
        WordsDevice device;                                       // nothing is a picture of pixels
        {
            QPainter painter(&device);
            booklet.paintPage(painter, 0);
        }
        QCOMPARE(device.engine.pixmaps, 0);
    }

    /// A PDF tells a character by its glyph: what a font puts in its place, as Inter does with a minus beside figures,
    /// cannot be copied, searched or read aloud.
    void everyGlyphIsOfItsOwnCharacter()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        const print::Booklet booklet = composed(handedOut(driver));
        uitest::WordsDevice device;
        for (qsizetype page = 0; page < booklet.pages.size(); ++page) {
            QPainter painter(&device);
            booklet.paintPage(painter, page);
        }
        QVERIFY(device.engine.words.size() > 50);
        QCOMPARE(device.engine.shaped, QStringList());
    }

    /// On a printer too, which a widget would be drawn on as an image of the screen's resolution.
    void chartsAreDrawnInLines()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        const print::Booklet booklet = composed(handedOut(driver));
        const QString file = driver.folder.filePath(u"printed.pdf"_s);
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            QVERIFY(printer.setPageLayout(layoutOf(QPageSize::A4)));
            booklet.paint(printer);
        }
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray written = pdf.readAll();
        QVERIFY(written.startsWith("%PDF"));
        QVERIFY(!written.contains("/Subtype /Image"));
    }

    void theCommentsArePrintedAsFilteredAndSearched()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        AWAIT_VERIFY(driver.session->views().current().period.isSet()); // what a store begins with is decided
        session::View view = driver.session->views().current().in(Room::Comments);
        view = view.with(domain::Axis::of(domain::Dimension::Department), {u"Support"_s});
        view.search = u"wait"_s;
        driver.session->views().go(view);
        const parts::Handout handout = handedOut(driver);
        QVERIFY(handout.namesCustomers);
        const QString words = wordsIn(composed(handout));
        QVERIFY(words.contains(u"A long wait on the phone"_s));
        QVERIFY(!words.contains(u"All went well"_s));
        QVERIFY(words.contains(u"Department: Support"_s));
        QVERIFY(words.contains(u"wait"_s));
        QVERIFY(words.contains(u"Customer "_s));
    }

    void thePlacesOfSourcesArePrinted()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        QVERIFY(wordsIn(composed(handedOut(driver, Room::Sources))).contains(u"survey.csv"_s));
        QVERIFY(wordsIn(composed(handedOut(driver, Room::Names))).contains(u"Support"_s));
        QVERIFY(wordsIn(composed(handedOut(driver, Room::TakenOut))).contains(u"Nothing is taken out"_s));
        QVERIFY(wordsIn(composed(handedOut(driver, Room::History))).contains(u"survey.csv"_s));
    }

    void settingsArePrinted()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        const QString words = wordsIn(composed(handedOut(driver, Room::Settings)));
        for (const QString &said : {u"Fewest responses of a figure"_s, u"First day of the week"_s,
                                    u"Days are counted in"_s, u"compact"_s, u"Data folder"_s})
            QVERIFY2(words.contains(said, Qt::CaseInsensitive), qPrintable(words));
    }

    /// What is put together apart from any widget finds its words as well.
    void isInTheWindowsLanguage()
    {
        QTranslator swedish;
        QVERIFY(swedish.load(u":/translations/gensvar_sv.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&swedish));
        domain::CustomerCard card;
        card.name = u"Anna Ek"_s;
        card.contactOk = false;
        card.hasMoreAnswers = true;
        const QString words = wordsIn(composed(comments::printedCard(card, {})));
        const parts::Handout none = comments::printedComments({}, {}, {}, say::Language());
        QCoreApplication::removeTranslator(&swedish);
        QVERIFY2(words.contains(u"Kundkort"_s), qPrintable(words));
        QVERIFY2(words.contains(u"vill inte bli kontaktad"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Det finns äldre svar"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"There are"_s), qPrintable(words));
        QCOMPARE(none.title, u"Kommentarer"_s);
    }

    void ctrlPShowsAPreviewAndSavesAPdf()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        driver.session->views().go(driver.session->views().current().in(Room::Overview));
        AWAIT_VERIFY(!driver.session->isAsking());
        driver.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(driver.window.get()));
        QTest::keyClick(driver.window.get(), Qt::Key_P, Qt::ControlModifier);
        AWAIT_VERIFY(driver.window->findChild<print::PrintPanel *>());
        auto *panel = driver.window->findChild<print::PrintPanel *>();
        AWAIT_VERIFY(panel->isVisible());
        auto *preview = panel->findChild<QPrintPreviewWidget *>();
        AWAIT_VERIFY(preview->pageCount() > 0);
        panel->close();

        print::Printing printing(*driver.session, *driver.window);
        const QSignalSpy saved(driver.session.get(), &session::Session::fileSaved);
        QString said;
        connect(&printing, &print::Printing::said, this, [&said](const QString &sentence) { said = sentence; });
        const QString file = driver.folder.filePath(u"overview.pdf"_s);
        printing.savePdf(handedOut(driver, Room::Overview), {}, layoutOf(QPageSize::A4), file);
        AWAIT_COMPARE(saved.size(), 1);
        QVERIFY2(said.isEmpty(), qPrintable(said));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }

    void aSavedFileIsADoor()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        print::Printing printing(*driver.session, *driver.window);
        const QString file = driver.folder.filePath(u"overview.pdf"_s);
        printing.savePdf(handedOut(driver, Room::Overview), {}, layoutOf(QPageSize::A4), file);
        const auto door = [&driver] { return driver.named<QPushButton>(u"Open overview.pdf"_s); };
        AWAIT_VERIFY(door() && door()->isVisible());
        Opened opened;
        QDesktopServices::setUrlHandler(u"file"_s, &opened, "take");
        door()->click();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(opened.urls, QList<QUrl>({QUrl::fromLocalFile(file)}));
        driver.session->views().go(driver.session->views().current().in(Room::Comments));
        QVERIFY(!door()->isVisible()); // seen
    }
};

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
