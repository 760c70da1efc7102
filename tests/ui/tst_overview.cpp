// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"

#include "charts/trendchart.h"
#include "models/grouptablemodel.h"
#include "models/heatmodel.h"
#include "parts/groupdelegate.h"
#include "parts/grouptable.h"
#include "parts/heatmap.h"
#include "parts/segments.h"
#include "parts/takeaway.h"
#include "parts/theme.h"
#include "session/keeping.h"
#include "session/session.h"
#include "session/upkeep.h"
#include "shell/look.h"
#include "shell/mainwindow.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;
using session::Session;
using Format = parts::Takeaway::Format;

/// The overview's lower half, and what is taken along of the page, through the real window.
class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
        shell::dress(*qApp, parts::lightTheme());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("GENSVAR_STORE", m_folder->filePath(u"programme.gensvar"_s).toUtf8());
        m_session = std::make_unique<Session>(uitest::clock());
        m_memory = std::make_unique<shell::Memory>(m_folder->filePath(u"settings.ini"_s));
        m_window = std::make_unique<shell::MainWindow>(*m_session, *m_memory);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_session->create(m_folder->filePath(u"programme.gensvar"_s));
        AWAIT_VERIFY(m_session->isOpen());
        domain::ImportRequest request;
        request.file = uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText());
        const auto imported = m_session->import(request);
        AWAIT_VERIFY(imported.isFinished());
        AWAIT_COMPARE(m_session->store().responses, 240);
        AWAIT_VERIFY(shownHeat() && shownHeat()->model()->rowCount() == 2);
        AWAIT_VERIFY(shownHeat()->model()->index(0, 0).data(models::HeatModel::CountRole).isValid());
    }

    void cleanup()
    {
        m_window.reset();
        m_memory.reset();
        m_session.reset();
    }

    void aCellIsADoorForTheMouse()
    {
        parts::HeatMap *heat = shownHeat();
        const QModelIndex cell = heat->model()->index(1, 0);
        const QPoint at = heat->visualRect(cell).center();
        QTest::mouseClick(heat->viewport(), Qt::LeftButton, {}, at);
        wantsCell(cell.data(models::HeatModel::ColumnValueRole).toString());
    }

    void aCellIsADoorForTheKeyboard()
    {
        parts::HeatMap *heat = shownHeat();
        heat->setFocus(Qt::TabFocusReason);
        QVERIFY(heat->currentIndex().isValid());
        QTest::keyClick(heat, Qt::Key_Down);
        const QString touchpoint = heat->currentIndex().data(models::HeatModel::ColumnValueRole).toString();
        QTest::keyClick(heat, Qt::Key_Return);
        wantsCell(touchpoint);
    }

    void aCellStaysCurrentWhileFiguresAreExchanged()
    {
        parts::HeatMap *heat = shownHeat();
        heat->setFocus(Qt::TabFocusReason);
        QTest::keyClick(heat, Qt::Key_Down);
        QTest::keyClick(heat, Qt::Key_Right);
        const auto names = [heat] {
            const QModelIndex at = heat->currentIndex();
            return QStringList{at.data(models::HeatModel::RowValueRole).toString(),
                               at.data(models::HeatModel::ColumnValueRole).toString()};
        };
        const QStringList before = names();
        QVERIFY(!before[0].isEmpty() && !before[1].isEmpty());
        QSignalSpy exchanged(heat->model(), &QAbstractItemModel::modelReset);
        m_session->views().go(m_session->views().current().with(models::PeriodChoice()));
        AWAIT_VERIFY(!exchanged.isEmpty() && !m_session->isAsking());
        QCOMPARE(names(), before);
        QVERIFY(heat->hasFocus());
    }

    void touchpointsTakeTheRows()
    {
        auto *segments = m_window->findChild<parts::Segments *>();
        segments->findChildren<QAbstractButton *>().last()->click();
        QCOMPARE(m_session->views().current().rows, domain::Dimension::Touchpoint);
        QCOMPARE(shownTable()->accessibleName(), u"Touchpoint"_s);
        QCOMPARE(shownHeat()->accessibleName(), u"Touchpoint × department"_s);
        AWAIT_COMPARE(shownHeat()->model()->rowCount(), 2);
        AWAIT_VERIFY(!m_session->isAsking());
        QCOMPARE(shownTable()->rowViewportPosition(1) + shownTable()->viewport()->mapTo(m_window.get(), QPoint()).y(),
                 shownHeat()->rowViewportPosition(1) + shownHeat()->viewport()->mapTo(m_window.get(), QPoint()).y());
    }

    void aRowIsLookedAtAlone()
    {
        const auto department = domain::Axis::of(domain::Dimension::Department);
        parts::GroupTable *table = shownTable();
        table->setFocus(Qt::TabFocusReason);
        const QString first = table->currentIndex().data(models::GroupTableModel::ValueRole).toString();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(m_session->views().current().room, Room::Overview);
        QCOMPARE(m_session->views().current().filterOf(department), QStringList({first}));
        m_session->views().back();
        AWAIT_VERIFY(!m_session->isAsking() && table->model()->rowCount() == 2);
        const QModelIndex second = table->model()->index(1, models::GroupTableModel::Name);
        const QString name = second.data(models::GroupTableModel::ValueRole).toString();
        const QPoint door = parts::GroupDelegate::doorRect(table->visualRect(second)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, door);
        QCOMPARE(m_session->views().current().room, Room::Overview);
        QCOMPARE(m_session->views().current().filterOf(department), QStringList({name}));
    }

    /// A department under a division: one row, one line of the heat map, whose figures add up, and a door to what lies
    /// in it.
    void aGroupStandsForItsDepartments()
    {
        const auto department = domain::Axis::of(domain::Dimension::Department);
        const auto all =
            session::Keeping(*m_session).names(domain::Dimension::Department, m_session->views().current());
        AWAIT_VERIFY(all.isFinished());
        QList<domain::ValueId> ids;
        const auto names = all.result();
        QVERIFY(names);
        for (const session::NamedValue &value : names->values)
            ids.append(value.id);
        const auto grouped = session::Keeping(*m_session).group(domain::Dimension::Department, ids, u"Division"_s);
        AWAIT_VERIFY(grouped.isFinished());
        AWAIT_COMPARE(shownTable()->model()->rowCount(), 1);
        AWAIT_COMPARE(shownHeat()->model()->rowCount(), 1);
        const QModelIndex row = shownTable()->model()->index(0, 0);
        QCOMPARE(row.data().toString(), u"Division"_s);
        const auto whole = m_session->panorama(m_session->views().current());
        AWAIT_VERIFY(whole.isFinished());
        const qint64 responses = whole.result().value().total.total.responses();
        QCOMPARE(row.data(models::GroupTableModel::GroupRole).value<domain::Group>().tally.responses(), responses);
        shownTable()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shownTable(), Qt::Key_Space);
        QCOMPARE(m_session->views().current().filterOf(department), QStringList({u"Division"_s}));
        AWAIT_COMPARE(shownTable()->model()->rowCount(), 2); // what lies in it
        const auto offered = m_session->values(department);
        AWAIT_VERIFY(offered.isFinished());
        const auto values = offered.result();
        QVERIFY(values && std::ranges::any_of(*values, [](const session::Value &value) {
                    return value.name == u"Division"_s && value.gathers;
                }));
    }

    void theKeyCopiesTheTable()
    {
        parts::GroupTable *table = shownTable();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY2(copied->text().startsWith(u"Department\tNPS\t"_s), qPrintable(copied->text()));
        QVERIFY(copied->text().contains(u"\nSupport\t"_s));
        QVERIFY(copied->html().contains(u"<td>Support</td>"_s));
    }

    /// Each table and chart as each kind of file.
    void everythingIsSaved()
    {
        for (parts::Takeaway *takeaway : shownTakeaways()) {
            QSignalSpy done(takeaway, &parts::Takeaway::done);
            for (const auto &[format, suffix] : {std::pair(Format::Png, u"png"_s), std::pair(Format::Svg, u"svg"_s),
                                                 std::pair(Format::Csv, u"csv"_s)}) {
                QString name = QString::fromLatin1(takeaway->parent()->metaObject()->className()).remove(u':');
                const QString path = m_folder->filePath(name + u'.' + suffix);
                done.clear();
                takeaway->save(format, path);
                AWAIT_COMPARE(done.size(), 1);
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                if (format == Format::Png)
                    isLight(QImage::fromData(content));
                if (format == Format::Svg)
                    QVERIFY(content.contains("<svg") && content.contains("<text"));
                if (format == Format::Csv)
                    QVERIFY(content.startsWith("\xEF\xBB\xBF") && content.contains("\r\n"));
                if (format == Format::Csv || format == Format::Svg) { // what it is of
                    for (const char *word : {"Last 12 months", "Without a filter", "120 response"})
                        QVERIFY2(content.contains(word), content.constData());
                }
            }
        }
    }

    /// Support is below the minimum; Sales would tell it, taken from the whole.
    void outsideTheTeamFewAreWithheld()
    {
        const auto set = session::setPrivacyMinimum(*m_session, {60, 10});
        AWAIT_COMPARE(m_session->store().privacy.figures, 60);
        AWAIT_VERIFY(!m_session->isAsking());
        const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
        for (parts::Takeaway *takeaway : shownTakeaways()) {
            takeaway->copyTable(models::Readers::Outside);
            clipboard = QGuiApplication::clipboard()->mimeData();
            QVERIFY2(clipboard->text().contains(u"withheld"_s), qPrintable(clipboard->text()));
            QVERIFY(clipboard->text().contains(u"Withheld: figures of fewer than 60"_s));
            for (const QString &line : clipboard->text().split(u'\n')) {
                if (line.contains(u"withheld"_s))
                    QVERIFY2(!line.contains(QRegularExpression(u"\t-?[0-9]"_s)), qPrintable(line));
            }
            takeaway->copyTable(); // a person's own copy has everything
            QVERIFY(!QGuiApplication::clipboard()->mimeData()->text().contains(u"withheld"_s));
        }
        QSignalSpy done(shownTakeaways().first(), &parts::Takeaway::done);
        shownTakeaways().first()->save(Format::Csv, m_folder->filePath(u"outside.csv"_s), models::Readers::Outside);
        AWAIT_COMPARE(done.size(), 1);
        QFile file(m_folder->filePath(u"outside.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("withheld"));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        parts::Takeaway *takeaway = shownTakeaways().first();
        QSignalSpy failed(takeaway, &parts::Takeaway::failed);
        takeaway->save(Format::Csv, m_folder->filePath(u"nowhere/figures.csv"_s));
        AWAIT_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(u"nowhere"_s));
    }

private:
    /// The comments of Support, the second row, and of that touchpoint are shown.
    void wantsCell(const QString &touchpoint)
    {
        QCOMPARE(m_session->views().current().room, Room::Comments);
        const auto of = [this](domain::Dimension dimension) {
            return m_session->views().current().filterOf(domain::Axis::of(dimension));
        };
        QCOMPARE(of(domain::Dimension::Department), QStringList{u"Support"_s});
        QCOMPARE(of(domain::Dimension::Touchpoint), QStringList{touchpoint});
    }

    static void isLight(const QImage &image)
    {
        QVERIFY(image.width() > 300);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        bool painted = false; // something beneath the words
        for (int x = 40; x < image.width() - 40 && !painted; x += 3) {
            for (int y = image.height() / 3; y < image.height() - 40 && !painted; y += 3)
                painted = image.pixelColor(x, y).lightness() < 200;
        }
        QVERIFY(painted);
    }

    template <typename Widget> Widget *shown() const
    {
        for (auto *one : m_window->findChildren<Widget *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    parts::HeatMap *shownHeat() const { return shown<parts::HeatMap>(); }
    parts::GroupTable *shownTable() const { return shown<parts::GroupTable>(); }

    QList<parts::Takeaway *> shownTakeaways() const
    {
        QList<parts::Takeaway *> found;
        for (auto *one : m_window->findChildren<parts::Takeaway *>()) {
            if (qobject_cast<QWidget *>(one->parent())->isVisible())
                found.append(one);
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<shell::Memory> m_memory;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
