// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecheck.h"
#include "windowdriver.h"
#include "writing.h"

#include "intake/constantsrow.h"
#include "intake/leftoutrows.h"
#include "keeping/nameacts.h"
#include "parts/filterchip.h"
#include "session/keeping.h"
#include "shell/translations.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <utility>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;
using uitest::WindowDriver;

namespace {

/// 1,500 responses over two years: twelve departments under names as they are, four touchpoints, customers with a
/// phone; the last two rows are none.
QByteArray longNames()
{
    static constexpr std::array departments{"Kundservice privat",
                                            "Motor claims",
                                            "Home & property claims",
                                            "Corporate sales Nordic",
                                            "Pensioenadvies",
                                            "Skadeanmälan vatten",
                                            "Onboarding",
                                            "Rådgivning & bolån",
                                            "Forsikring bedrift",
                                            "Digital self-service",
                                            "Klantenservice team",
                                            "Backoffice"};
    static constexpr std::array touchpoints{"Phone call", "After purchase", "Renewal letter", "Claim closed"};
    static constexpr std::array words{"Quick and friendly, thank you.",
                                      "",
                                      "I waited on the phone for forty minutes, and then nobody knew about my case. "
                                      "When I called again I had to tell everything from the beginning.",
                                      "",
                                      "Fine",
                                      "The letter was hard to understand"};
    QByteArray text("answered,score,department,touchpoint,kind,customer_id,customer_name,email,phone,comment\n");
    const QDate first(2024, 12, 1);
    for (int i = 0; i < 1500; ++i) {
        const int number = i * 7919 % 1500;
        const QByteArray customer = QByteArray::number(number % 400);
        text += first.addDays(i * 710 / 1500).toString(u"dd.MM.yyyy"_s).toUtf8() + ','
            + QByteArray::number(number % 12 == 0 ? number % 11 : 6 + number % 5) + ','
            + departments[size_t(number) / 5 % 12] + ',' + touchpoints[size_t(number % 4)] + ",transactional,C"
            + customer + ",Annemarie van der Wijngaard-Öhrström " + customer + ",customer" + customer
            + "@example.org,+46 70 123 " + QByteArray::number(1000 + number % 400) + ",\"" + words[size_t(number % 6)]
            + "\"\n";
    }
    return text + "2026-10-01,11,Onboarding,Phone call,transactional,C1,Eve,,,Out of scale\nsoon,9,,,,,,,,When?\n";
}

} // namespace

/// Every page, empty and full, in the language, theme and scale of the environment: looked at for what a machine can
/// see, and kept as pictures for who looks further. One run for each of these: see CMakeLists.txt.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString locale = qEnvironmentVariable("GENSVAR_PICTURES_LOCALE", u"en_GB"_s);
        QLocale::setDefault(QLocale(locale));
        shell::installTranslations(QLocale(locale), this);
        const QString folder = locale.left(2) + u'-' + qEnvironmentVariable("GENSVAR_THEME", u"light"_s);
        m_pictures.setPath(QStringLiteral(GENSVAR_PICTURES));
        QVERIFY(m_pictures.mkpath(folder) && m_pictures.cd(folder));
    }

    void init()
    {
        m_at = std::make_unique<WindowDriver>();
        m_at->session->setLanguage(QLocale());
        QVERIFY(QTest::qWaitForWindowExposed(m_at->window.get()));
    }

    void cleanup()
    {
        m_at.reset();
        m_faults = 0;
    }

    void withoutAFile()
    {
        take(u"welcome"_s);
        go(Room::Settings);
        take(u"settings-without-file"_s);
        QCOMPARE(m_faults, 0); // each is told above
    }

    void empty()
    {
        create();
        for (const auto &[room, name] : pages) {
            go(room);
            take(u"empty-"_s + QLatin1StringView(name));
        }
        QCOMPARE(m_faults, 0); // each is told above
    }

    void importing()
    {
        m_at->window->openFiles({uitest::writeFile(m_at->folder, u"Kundundersökning Q3.csv"_s, longNames())});
        AWAIT_VERIFY(primary() && primary()->isEnabled());
        AWAIT_VERIFY(isCounted());
        take(u"import-form"_s);
        pressVisible<intake::ConstantsRow>();
        takeOpen(u"popup-constant"_s);
        pressVisible<intake::LeftOutLine>();
        take(u"import-left-out"_s);
        primary()->click();
        AWAIT_VERIFY(m_at->session->isOpen() && m_at->session->store().responses > 0 && !m_at->session->isWorking());
        AWAIT_VERIFY(primary() && primary()->hasFocus());
        take(u"import-result"_s);
        QCOMPARE(m_faults, 0); // each is told above
    }

    void aDateToAskAbout()
    {
        m_at->window->openFiles({uitest::writeFile(
            m_at->folder, u"doubtful.csv"_s, "Date;NPS;Office\n02/05/2026;9;A\n03/05/2026;2;B\n04/05/2026;10;A\n")});
        const auto asks = [this] {
            const auto answers = m_at->window->findChildren<QRadioButton *>();
            return std::any_of(answers.begin(), answers.end(),
                               [](const QRadioButton *one) { return one->isVisible(); });
        };
        AWAIT_VERIFY(asks());
        take(u"import-question"_s);
        QCOMPARE(m_faults, 0); // each is told above
    }

    void full()
    {
        fill();
        for (const auto &[room, name] : pages) {
            go(room);
            settle();
            if (room == Room::Comments)
                chooseFirst<QListView>();
            if (room == Room::History || room == Room::Names || room == Room::Sources)
                chooseFirst<QTableView>();
            take(QString::fromLatin1(name));
            if (room == Room::Settings)
                takeBelow(u"settings-below"_s);
        }
        QCOMPARE(m_faults, 0); // each is told above
    }

    void filtered()
    {
        fill();
        auto &views = m_at->session->views();
        views.go(
            views.current()
                .with(domain::Axis::of(domain::Dimension::Department), {u"Motor claims"_s, u"Digital self-service"_s})
                .with(domain::Axis::of(domain::Dimension::Touchpoint), {u"After purchase"_s})
                .with(domain::Axis::ofScore(), {u"0-6"_s}));
        take(u"overview-filtered"_s);
        go(Room::Comments);
        settle();
        QVERIFY(listsComments()); // the filter leaves something to look at
        take(u"comments-filtered"_s);
        QCOMPARE(m_faults, 0); // each is told above
    }

    void poppedUp()
    {
        fill();
        go(Room::Overview);
        settle();
        takePopup(m_at->window.get(), Qt::Key_K, Qt::ControlModifier, u"popup-go-to"_s);
        int number = 0; // of the filter's parts; their names are of the language
        for (auto *chip : m_at->window->findChildren<parts::FilterChip *>()) {
            if (chip->isVisible())
                takePopup(chip, Qt::Key_Space, Qt::NoModifier, u"popup-filter-%1"_s.arg(++number));
        }
        QTest::keyClick(m_at->window.get(), Qt::Key_P, Qt::ControlModifier);
        AWAIT_VERIFY(m_at->window->findChild<QDialog *>());
        auto *preview = m_at->window->findChild<QDialog *>();
        AWAIT_VERIFY(preview->isVisible() && !m_at->session->isAsking());
        tell(uitest::tightTexts(*preview) + uitest::namelessControls(*preview), u"print-preview"_s);
        keep(uitest::pictureOf(*preview), u"print-preview"_s); // sheets of paper keep to rules of their own
        preview->close();
        QCOMPARE(m_faults, 0); // each is told above
    }

    /// Departments under a division, and what else is done with names.
    void grouped()
    {
        fill();
        const auto department = domain::Dimension::Department;
        const auto names = session::Keeping(*m_at->session).names(department, m_at->session->views().current());
        AWAIT_VERIFY(names.isFinished());
        QList<domain::ValueId> first;
        for (const session::NamedValue &one : names.result()->values.first(2))
            first.append(one.id);
        session::Keeping(*m_at->session).group(department, first, u"Privatmarknaden i Norden"_s);
        go(Room::Overview);
        take(u"overview-grouped"_s);
        go(Room::Names);
        settle();
        auto *acts = m_at->window->findChild<keeping::NameActs *>();
        auto *table = acts->parentWidget()->findChild<QTableView *>();
        table->selectRow(table->model()->rowCount() - 1); // a name: the group is the first row
        take(u"names-grouped"_s);
        for (const auto &[at, name] :
             {std::pair{1, u"popup-merge"_s}, {2, u"popup-group"_s}, {4, u"popup-responsible"_s}}) {
            auto *act = acts->findChildren<QPushButton *>()[at];
            AWAIT_VERIFY(act->isEnabled()); // not while the day's backup is made
            act->click();
            AWAIT_VERIFY(QApplication::activePopupWidget());
            if (at != 1) // what is not there yet can be made
                QTest::keyClicks(QApplication::focusWidget(), u"Annemarie van der Wijngaarden"_s);
            takeOpen(name);
        }
        QCOMPARE(m_faults, 0); // each is told above
    }

private:
    static constexpr std::array<std::pair<Room, const char *>, 8> pages{{{Room::Overview, "overview"},
                                                                         {Room::Comments, "comments"},
                                                                         {Room::Sources, "imports"},
                                                                         {Room::Names, "names"},
                                                                         {Room::TakenOut, "taken-out"},
                                                                         {Room::History, "history"},
                                                                         {Room::Compare, "compare"},
                                                                         {Room::Settings, "settings"}}};

    void go(Room room) { m_at->session->views().go(m_at->session->views().current().in(room)); }

    void create()
    {
        m_at->session->create(m_at->folder.filePath(u"programme.gensvar"_s));
        AWAIT_VERIFY(m_at->session->isOpen());
    }

    /// Responses, some of them taken out, a name changed.
    void fill()
    {
        create();
        domain::ImportRequest request;
        request.file = uitest::writeFile(m_at->folder, u"Kundundersökning Q3.csv"_s, longNames());
        const auto imported = m_at->session->import(request);
        AWAIT_VERIFY(imported.isFinished());
        QVERIFY(imported.result());
        flow::ExclusionChoice choice;
        for (qint64 id = 1; id <= 20; ++id)
            choice.ids.append(domain::ResponseId(id));
        m_at->session->exclude(choice, domain::Exclusion::Test, u"Trial run before the launch"_s);
        settle();
        AWAIT_COMPARE(m_at->session->store().responses, 1500);
    }

    /// Waits until all that was asked is answered and written.
    void settle()
    {
        QStringList before;
        const auto isStill = [&] {
            if (m_at->session->isAsking() || m_at->session->isWorking())
                return false;
            QStringList now;
            for (const uitest::Writing &one : uitest::writingsOf(*m_at->window))
                now.append(one.text);
            return std::exchange(before, now) == now && !now.isEmpty();
        };
        AWAIT_VERIFY(isStill());
    }

    void take(const QString &name)
    {
        settle();
        look(*m_at->window, name);
    }

    void takeBelow(const QString &name)
    {
        for (auto *area : m_at->window->findChildren<QScrollArea *>()) {
            if (area->isVisible())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        }
        take(name);
    }

    void look(QWidget &page, const QString &name)
    {
        const QImage picture = uitest::pictureOf(page);
        QStringList faults = uitest::cutTexts(page) + uitest::namelessControls(page);
        if (isTwice()) // the ink of thin letters is measured where it has pixels of its own
            faults += uitest::paleTexts(page, picture);
        tell(faults, name);
        keep(picture, name);
    }

    void tell(const QStringList &faults, const QString &name)
    {
        for (const QString &fault : faults) {
            qWarning().noquote() << name + u": "_s + fault;
            ++m_faults;
        }
    }

    [[nodiscard]] bool isTwice() const { return m_at->window->devicePixelRatioF() > 1.5; }

    void keep(const QImage &picture, const QString &name)
    {
        static constexpr int quick = 90; // of PNG's compression
        const QString scale = isTwice() ? u"@2x"_s : QString();
        QVERIFY(picture.save(m_pictures.filePath(name + scale + u".png"_s), "PNG", quick));
    }

    /// Presses the button in a part of the page.
    template <typename Part> void pressVisible()
    {
        auto *part = m_at->window->findChild<Part *>();
        QVERIFY(part && part->isVisible());
        part->template findChild<QPushButton *>()->click();
    }

    void takePopup(QWidget *at, Qt::Key key, Qt::KeyboardModifiers held, const QString &name)
    {
        QTest::keyClick(at, key, held);
        takeOpen(name);
    }

    void takeOpen(const QString &name)
    {
        AWAIT_VERIFY(QApplication::activePopupWidget());
        settle();
        QWidget *popup = QApplication::activePopupWidget();
        look(*popup, name);
        popup->close();
        AWAIT_VERIFY(!QApplication::activePopupWidget());
    }

    template <typename View> void chooseFirst()
    {
        for (auto *view : m_at->window->findChildren<View *>()) {
            if (view->isVisible() && view->objectName() != "side"_L1 && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        }
    }

    [[nodiscard]] bool listsComments() const
    {
        const auto lists = m_at->window->findChildren<QListView *>();
        return std::any_of(lists.begin(), lists.end(), [](const QListView *one) {
            return one->isVisible() && one->objectName() != "side"_L1 && one->model()->rowCount() > 0;
        });
    }

    [[nodiscard]] QPushButton *primary() const
    {
        for (auto *one : m_at->window->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->property("primary").toBool())
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] bool isCounted() const { return primary()->text().contains(QLocale().toString(1500)); }

    std::unique_ptr<WindowDriver> m_at;
    QDir m_pictures;
    int m_faults = 0;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
