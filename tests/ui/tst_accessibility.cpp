// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "patience.h"
#include "programme.h"
#include "screenreader.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using uitest::Key;
using uitest::Told;

/// The program itself under a window system, as a screen reader is told of it and with nothing but a keyboard: on each
/// page every control that takes the focus has a name and a role, and Tab comes to it.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void withoutAFile();
    void aQuestionOnDates();
    void fromAFileToEachPage();
    void whatPopsUp();
    void theDaysOfOnesOwn();
    void whatIsTheSameForAll();
    void whatIsDoneWithNames();
    void whatIsNotToBeCounted();

private:
    void start(const QStringList &arguments);
    void startWithSurvey();
    void startWithFigures();
    /// Presses a key that moves the focus.
    void move(Key key);
    /// Presses a key until what has the focus is told so.
    void walkTo(const QString &begin, Key key = Key::Tab);
    /// Waits for a control that is told so, and looks at the window it is in.
    void look(const QString &begin);
    /// Presses a key that opens something, and looks at that.
    void popUp(Key key, const QString &begin, Key held = Key::None);
    void close(); ///< what popped up
    void walk(const QString &window);
    [[nodiscard]] QStringList faults(const QString &window) const;
    [[nodiscard]] QStringList missed(const QString &window) const;

    std::unique_ptr<uitest::Desktop> m_desktop;
    std::unique_ptr<uitest::ScreenReader> m_reader;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
};

void TestAccessibility::initTestCase()
{
    m_desktop = std::make_unique<uitest::Desktop>();
    QVERIFY2(m_desktop->fault().isEmpty(), qPrintable(m_desktop->fault()));
    m_reader = std::make_unique<uitest::ScreenReader>(m_desktop->accessibility());
}

void TestAccessibility::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<QProcess>();
}

void TestAccessibility::cleanup()
{
    m_program->terminate();
    m_program->waitForFinished();
    AWAIT_VERIFY(!m_reader->find()); // gone from the bus, too
}

void TestAccessibility::start(const QStringList &arguments)
{
    QProcessEnvironment environment = m_desktop->environment();
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"GENSVAR_STORE"_s, m_folder->filePath(u"programme.gensvar"_s));
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(GENSVAR_WINDOW), arguments);
    QVERIFY(m_program->waitForStarted());
    AWAIT_VERIFY(m_reader->find());
    AWAIT_VERIFY(m_reader->activate());
}

void TestAccessibility::startWithSurvey()
{
    start({uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText())});
    walkTo(u"push button “Import 240"_s);
}

void TestAccessibility::startWithFigures()
{
    startWithSurvey();
    m_reader->press(Key::Return);
    walkTo(u"push button “Show the figures"_s);
    m_reader->press(Key::Return);
    AWAIT_VERIFY(m_reader->told(u"chart “NPS over time"_s).isShowing());
}

void TestAccessibility::walkTo(const QString &begin, Key key)
{
    const auto isThere = [&] {
        const Told focus = m_reader->focus();
        return focus.toString().startsWith(begin) && focus.isFocused();
    };
    for (int step = 0; step < 100 && !isThere(); ++step)
        move(key);
    QVERIFY2(isThere(), qPrintable(u"the keys do not lead to "_s + begin));
}

void TestAccessibility::move(Key key)
{
    static constexpr int presses = 20; // one that comes while pages are exchanged may be nobody's
    const Told before = m_reader->focus();
    QSignalSpy moved(m_reader.get(), &uitest::ScreenReader::focusMoved);
    for (int press = 0; press < presses && m_reader->focus() == before; ++press) {
        m_reader->press(key);
        const QDeadlineTimer deadline(3'000);
        // asked again and again: a signal may lie in the program until something else goes the same way
        while (m_reader->focus() == before && !deadline.hasExpired())
            moved.wait(20);
    }
    QVERIFY2(!(m_reader->focus() == before), qPrintable(u"the focus stays at "_s + before.toString()));
}

QStringList TestAccessibility::faults(const QString &window) const
{
    static const QStringList idle{u"filler"_s, u"panel"_s, u"unknown"_s, u"invalid"_s, u"frame"_s};
    QList<Told> all = m_reader->walked(); // and what is not in the tree: fields in the head of a table
    for (const Told &one : m_reader->showing()) {
        if (one.window == window && !all.contains(one))
            all.append(one);
    }
    QStringList found;
    for (const Told &one : std::as_const(all)) {
        if (!one.isShowing())
            continue; // any more
        const bool counts = one.isFocusable() || one.isPart() || one.role == "menu item"_L1;
        if (counts && one.name.isEmpty() && one.role != "cell"_L1)
            found.append(u"has no name: "_s + one.toString());
        if (one.isFocusable() && idle.contains(one.role))
            found.append(u"takes the focus, and is told as nothing that does: "_s + one.toString());
        if (one.role == "combo box"_L1 && one.description.isEmpty()) // its name is what is chosen
            found.append(u"does not tell what is chosen: "_s + one.toString());
    }
    return found;
}

/// Of radio buttons one is come to, of texts those that are written to.
QStringList TestAccessibility::missed(const QString &window) const
{
    QStringList all;
    for (const Told &one : m_reader->showing()) {
        const bool counts = one.window == window && one.isFocusable() && one.isEnabled() && !one.isPart()
            && one.role != "label"_L1 && one.role != "radio button"_L1;
        if (counts && !m_reader->walked().contains(one))
            all.append(one.toString());
    }
    return all;
}

void TestAccessibility::walk(const QString &window)
{
    static constexpr int most = 10;
    static constexpr int steps = 10;
    for (int round = 0; round < most && !missed(window).isEmpty(); ++round) {
        for (int step = 0; step < steps; ++step)
            move(Key::Tab);
    }
    QCOMPARE(missed(window).join(u'\n'), QString());
}

void TestAccessibility::look(const QString &begin)
{
    AWAIT_VERIFY(m_reader->told(begin).isShowing());
    const QString window = m_reader->told(begin).window;
    walk(window);
    AWAIT_COMPARE(faults(window).join(u'\n'), QString());
    m_reader->forgetWalk();
}

void TestAccessibility::popUp(Key key, const QString &begin, Key held)
{
    m_reader->forgetWalk();
    m_reader->press(key, held);
    look(begin);
}

void TestAccessibility::close()
{
    m_reader->press(Key::Escape);
    AWAIT_VERIFY(m_reader->showing().constLast().window == m_reader->showing().constFirst().window);
}

void TestAccessibility::withoutAFile()
{
    start({});
    look(u"push button “Open a spreadsheet"_s);
}

void TestAccessibility::aQuestionOnDates()
{
    start({uitest::writeFile(*m_folder, u"doubtful.csv"_s,
                             "Date;NPS;Office\n02/05/2026;9;A\n03/05/2026;2;B\n04/05/2026;10;A\n")});
    look(u"radio button “Day first"_s);
}

void TestAccessibility::fromAFileToEachPage()
{
    startWithSurvey();
    look(u"push button “Import 240"_s);
    walkTo(u"push button “Import 240"_s);
    m_reader->press(Key::Return);
    look(u"push button “Show the figures"_s);
    walkTo(u"push button “Show the figures"_s);
    m_reader->press(Key::Return);
    look(u"chart “NPS over time"_s);
    m_reader->press(Key::Two, Key::Control);
    look(u"text “Search the comments"_s);
    m_reader->press(Key::Three, Key::Control);
    look(u"table “Imports"_s);
    for (const QString &next : {u"table “Names"_s, u"text “The person to erase"_s, u"table “Changes"_s,
                                u"table “What may be counted otherwise"_s}) {
        m_reader->press(Key::PageDown, Key::Control);
        look(next);
    }
    m_reader->press(Key::Seven, Key::Control);
    look(u"check box “Compact rows in tables"_s);
}

void TestAccessibility::whatPopsUp()
{
    startWithFigures();
    walkTo(u"push button “Department"_s); // of the filter
    popUp(Key::Space, u"list “Department"_s);
    close();
    walkTo(u"push button “Period"_s);
    m_reader->press(Key::Down); // opens the menu, of which a reader hears with its first line
    popUp(Key::Down, u"menu item “All time"_s);
    close();
    popUp(Key::K, u"list “Places and actions"_s, Key::Control);
    close();
    m_reader->press(Key::F10);
    popUp(Key::Down, u"menu item “"_s);
    close();
    popUp(Key::P, u"push button “Save as PDF"_s, Key::Control);
}

void TestAccessibility::theDaysOfOnesOwn()
{
    startWithFigures();
    walkTo(u"push button “Period"_s);
    m_reader->press(Key::Down);
    m_reader->press(Key::Up); // from the menu's first line to its last
    AWAIT_VERIFY(m_reader->focus().toString().startsWith(u"menu item “Own days"_s));
    popUp(Key::Return, u"push button “Show these days"_s);
    close();
}

void TestAccessibility::whatIsTheSameForAll()
{
    startWithSurvey();
    walkTo(u"push button “Add a value for all rows"_s);
    popUp(Key::Space, u"push button “Add”"_s);
    close();
}

void TestAccessibility::whatIsDoneWithNames()
{
    startWithFigures();
    m_reader->press(Key::Three, Key::Control);
    walkTo(u"table “Imports"_s);
    m_reader->press(Key::PageDown, Key::Control);
    walkTo(u"table “Names"_s);
    m_reader->press(Key::F2);
    AWAIT_COMPARE(m_reader->focus().role, u"text"_s);
    QCOMPARE(m_reader->focus().name, u"Name"_s);
    m_reader->press(Key::Escape);
    for (const QString &act : {u"Merge into"_s, u"Group under"_s, u"Responsible"_s}) {
        walkTo(u"push button “"_s + act);
        popUp(Key::Space, u"text “"_s + act);
        close();
    }
}

void TestAccessibility::whatIsNotToBeCounted()
{
    startWithFigures();
    m_reader->press(Key::Two, Key::Control);
    walkTo(u"push button “Exclude…"_s);
    popUp(Key::Return, u"push button “Exclude”"_s);
}

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
