// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"

#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/translations.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;
using session::Session;

/// The window without a mouse: every control is reached with Tab, shows that it has the focus, has a name, and does
/// what Enter, Space and Escape promise.
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup();

    void everyControlIsReachedAndSeen_data();
    void everyControlIsReachedAndSeen();
    void fieldsComeBeforeImport();
    void tabComesToEachFieldOfAWideFile();
    void whatTabComesToIsChosen();
    void enterPressesAButton();
    void escapeLeavesTheForm();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();

private:
    void open(const QString &theme);
    void show(const QString &page);
    void importSurvey();
    void rest(); ///< until what is read in the background has changed the controls
    [[nodiscard]] QAbstractButton *button(const QString &begin) const;
    /// Where Tab goes, from the page's first control until it is there again.
    [[nodiscard]] QList<QWidget *> walk() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<shell::Memory> m_memory;
    std::unique_ptr<shell::MainWindow> m_window;
};

static QString described(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return u"%1 “%2”"_s.arg(QLatin1StringView(widget.metaObject()->className()),
                            button && widget.accessibleName().isEmpty() ? button->text() : widget.accessibleName());
}

static QList<QWidget *> controls(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            found.append(widget);
    }
    return found;
}

/// A table or list of the page has rows.
static bool listsSomething(const QWidget &window)
{
    const QList<QWidget *> all = controls(window);
    return std::any_of(all.begin(), all.end(), [](const QWidget *one) {
        const auto *view = qobject_cast<const QAbstractItemView *>(one);
        return view && view->objectName() != "side"_L1 && view->model()->rowCount() > 0;
    });
}

void TestKeyboard::cleanup()
{
    m_window.reset();
    m_memory.reset();
    m_session.reset();
}

void TestKeyboard::open(const QString &theme)
{
    qputenv("GENSVAR_THEME", theme.toUtf8());
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("GENSVAR_STORE", m_folder->filePath(u"programme.gensvar"_s).toUtf8());
    m_session = std::make_unique<Session>(uitest::clock());
    m_memory = std::make_unique<shell::Memory>(m_folder->filePath(u"settings.ini"_s));
    m_window = std::make_unique<shell::MainWindow>(*m_session, *m_memory);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QAbstractButton *TestKeyboard::button(const QString &begin) const
{
    for (auto *one : m_window->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->isEnabled() && one->text().startsWith(begin))
            return one;
    }
    return nullptr;
}

void TestKeyboard::importSurvey()
{
    QByteArray text = uitest::surveyText();
    text += "2026-10-01,11,Sales,Contact,transactional,C1,Eve,Out of scale\n";
    m_window->openFiles({uitest::writeFile(*m_folder, u"survey.csv"_s, text)});
    AWAIT_VERIFY(button(u"Show the 1 row"_s)); // counted: nothing comes into the form any more
}

void TestKeyboard::show(const QString &page)
{
    if (page == "welcome"_L1)
        return;
    if (page == "empty"_L1) {
        m_session->create(m_folder->filePath(u"programme.gensvar"_s));
        AWAIT_VERIFY(button(u"Import a file"_s));
        return;
    }
    importSurvey();
    if (page == "form"_L1)
        return;
    button(u"Import 24"_s)->click();
    AWAIT_VERIFY(button(u"Show the figures"_s));
    // the session has seen the change and chosen what to look at: the filter bar is whole
    AWAIT_VERIFY(m_session->store().responses > 0 && m_session->views().current().period.isSet());
    if (page == "result"_L1)
        return;
    button(u"Show the figures"_s)->click();
    static const QHash<QString, Room> rooms{
        {u"overview"_s, Room::Overview}, {u"comments"_s, Room::Comments},  {u"sources"_s, Room::Sources},
        {u"names"_s, Room::Names},       {u"taken out"_s, Room::TakenOut}, {u"history"_s, Room::History},
        {u"settings"_s, Room::Settings},
    };
    QVERIFY(rooms.contains(page));
    m_session->views().go(m_session->views().current().in(rooms[page]));
    AWAIT_VERIFY(page == "taken out"_L1 || page == "settings"_L1 ? !m_session->isAsking() : listsSomething(*m_window));
}

void TestKeyboard::rest()
{
    QList<QWidget *> before;
    const auto isStill = [&] {
        const QList<QWidget *> now = controls(*m_window);
        return std::exchange(before, now) == now && !m_session->isAsking() && !m_session->isWorking();
    };
    AWAIT_VERIFY(isStill());
}

QList<QWidget *> TestKeyboard::walk() const
{
    QList<QWidget *> seen;
    for (int step = 0; step < 100; ++step) {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
        QWidget *at = QApplication::focusWidget();
        if (!at || seen.contains(at))
            break;
        seen.append(at);
    }
    return seen;
}

void TestKeyboard::everyControlIsReachedAndSeen_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("page");
    for (const char *theme : {"light", "dark"}) {
        for (const char *page : {"welcome", "empty", "form", "result", "overview", "comments", "sources", "names",
                                 "taken out", "history", "settings"})
            QTest::addRow("%s %s", theme, page) << QString::fromLatin1(theme) << QString::fromLatin1(page);
    }
}

void TestKeyboard::everyControlIsReachedAndSeen()
{
    QFETCH(QString, theme);
    QFETCH(QString, page);
    open(theme);
    show(page);
    rest();
    (void)walk(); // a table that is come to chooses a row, which wakes what acts on it
    const QList<QWidget *> seen = walk();
    QVERIFY(!seen.isEmpty());
    for (QWidget *widget : controls(*m_window))
        QVERIFY2(seen.contains(widget), qPrintable("Tab does not reach "_L1 + described(*widget)));
    for (QWidget *widget : seen) {
        const auto *control = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (control && !control->text().isEmpty()),
                 qPrintable("no name: "_L1 + described(*widget)));
        widget->setFocus(Qt::TabFocusReason);
        const QImage focused = m_window->grab().toImage();
        widget->clearFocus();
        QVERIFY2(focused != m_window->grab().toImage(), qPrintable("the focus is not seen: "_L1 + described(*widget)));
    }
    for (auto at = seen.rbegin(); at != seen.rend(); ++at) { // and the same way back
        if (at == seen.rbegin())
            (*at)->setFocus(Qt::TabFocusReason);
        else
            QTest::keyClick(m_window->windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
        const QWidget *now = QApplication::focusWidget();
        QCOMPARE(now ? described(*now) : u"nothing"_s, described(**at));
    }
}

void TestKeyboard::fieldsComeBeforeImport()
{
    open(u"light"_s);
    show(u"form"_s);
    button(u"Import 24"_s)->setFocus();
    const QList<QWidget *> seen = walk();
    QStringList names;
    for (const QWidget *widget : seen)
        names.append(widget->accessibleName());
    const auto at = [&names](const QString &begin) {
        const auto found =
            std::find_if(names.begin(), names.end(), [&](const QString &one) { return one.startsWith(begin); });
        return found - names.begin();
    };
    QVERIFY(at(u"Source"_s) < at(u"Field of the column “responded_at”"_s));
    QVERIFY(at(u"Field of the column “responded_at”"_s) < at(u"Field of the column “score”"_s));
    QVERIFY(at(u"Field of the column “comment”"_s) < at(u"The first rows"_s));
    QVERIFY(at(u"The first rows"_s) < seen.indexOf(button(u"Import 24"_s)));
}

void TestKeyboard::tabComesToEachFieldOfAWideFile()
{
    open(u"light"_s);
    QByteArray heads("responded_at,score");
    QByteArray row("2026-10-01,9");
    static constexpr int extras = 400;
    for (int i = 0; i < extras; ++i) {
        heads += ",extra column " + QByteArray::number(i);
        row += ",x";
    }
    m_window->openFiles({uitest::writeFile(*m_folder, u"wide.csv"_s, heads + '\n' + row + '\n' + row + '\n')});
    AWAIT_VERIFY(button(u"Import 2"_s));
    const auto choosers = [this] {
        QList<QComboBox *> all;
        for (auto *one : m_window->findChildren<QComboBox *>()) {
            if (one->isVisible() && one->accessibleName().startsWith("Field of the column"_L1))
                all.append(one);
        }
        return all;
    };
    QVERIFY(choosers().size() < 60); // thousands would take seconds
    for (QComboBox *one : choosers()) {
        if (one->accessibleName().contains("responded_at"_L1))
            one->setFocus(Qt::TabFocusReason);
    }
    for (int i = 0; i < extras; ++i) {
        for (int more = i == 0 ? 2 : 1; more > 0; --more)
            QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget()->accessibleName(), u"Field of the column “extra column %1”"_s.arg(i));
        const QWidget *at = m_window->focusWidget();
        QVERIFY(m_window->rect().contains(QRect(at->mapTo(m_window.get(), QPoint()), at->size())));
    }
    QVERIFY(choosers().size() < 60);
    for (int i = extras - 1; i-- > 0;) {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(m_window->focusWidget()->accessibleName(), u"Field of the column “extra column %1”"_s.arg(i));
    }
}

/// A row with the focus that is not chosen would be acted upon all the same once the page is read again.
void TestKeyboard::whatTabComesToIsChosen()
{
    open(u"light"_s);
    show(u"sources"_s);
    QTableView *imports = nullptr;
    for (auto *one : m_window->findChildren<QTableView *>()) {
        if (one->accessibleName() == "Imports"_L1)
            imports = one;
    }
    QVERIFY(imports);
    QVERIFY(!button(u"Undo this import"_s));
    AWAIT_VERIFY(imports->hasFocus()); // the page hands it on, which chooses nothing
    QVERIFY(!imports->selectionModel()->hasSelection());
    int step = 0;
    do
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    while (++step < 100 && !imports->hasFocus());
    QVERIFY(imports->hasFocus());
    QVERIFY(imports->selectionModel()->isRowSelected(0));
    QVERIFY(button(u"Undo this import"_s));
}

void TestKeyboard::enterPressesAButton()
{
    open(u"light"_s);
    show(u"form"_s);
    button(u"Import 24"_s)->setFocus();
    QTest::keyClick(button(u"Import 24"_s), Qt::Key_Return);
    AWAIT_VERIFY(button(u"Show the figures"_s));
    AWAIT_COMPARE(m_session->store().responses, 240);
    QTest::keyClick(button(u"Show the figures"_s), Qt::Key_Enter);
    QCOMPARE(m_session->views().current().room, Room::Overview);
    AWAIT_VERIFY(button(u"Responses"_s));
    QTest::keyClick(button(u"Responses"_s), Qt::Key_Return); // a tile is a door
    QCOMPARE(m_session->views().current().room, Room::Comments);
    AWAIT_VERIFY(button(u"Overview"_s));
    QTest::keyClick(button(u"Overview"_s), Qt::Key_Return); // and so is the way back
    QCOMPARE(m_session->views().current().room, Room::Overview);
}

void TestKeyboard::escapeLeavesTheForm()
{
    open(u"light"_s);
    show(u"form"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    AWAIT_VERIFY(!button(u"Import 24"_s));
    QCOMPARE(m_session->store().responses, 0);
}

void TestKeyboard::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("page");
    for (const char *locale : {"en_GB", "sv_SE", "nb_NO", "da_DK", "nl_NL"}) {
        for (const char *page : {"welcome", "form", "settings"})
            QTest::addRow("%s %s", locale, page) << QString::fromLatin1(page);
    }
}

void TestKeyboard::mnemonicsAreUnique()
{
    QFETCH(QString, page);
    const QLocale locale(QString::fromLatin1(QTest::currentDataTag()).left(5));
    QObject translations;
    shell::installTranslations(locale, &translations);
    open(u"light"_s);
    if (page == "settings"_L1) {
        m_session->create(m_folder->filePath(u"programme.gensvar"_s));
        AWAIT_VERIFY(m_session->isOpen());
        m_session->views().go(m_session->views().current().in(Room::Settings));
    }
    if (page == "form"_L1) {
        m_window->openFiles({uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText())});
        AWAIT_VERIFY(m_window->findChild<QTableView *>() && m_session->isOpen());
    }
    QMap<QString, QString> keys;
    const auto take = [&keys](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        const QString before = key.isEmpty() ? QString() : std::exchange(keys[key], text);
        QVERIFY2(before.isEmpty(), qPrintable(u"%1: “%2” and “%3”"_s.arg(key, before, text)));
    };
    for (const auto *one : m_window->findChildren<QLabel *>()) {
        if (one->isVisible() && one->buddy())
            take(one->text());
    }
    for (const auto *one : m_window->findChildren<QAbstractButton *>()) {
        if (one->isVisible())
            take(one->text());
    }
    for (const auto *menu : m_window->findChildren<QMenu *>()) {
        keys.clear();
        for (const QAction *action : menu->actions())
            take(action->text());
    }
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
