// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowchildren.h"

#include "ui/watchedapplication.h"

#include "charts/trendpanel.h"
#include "models/commentmodel.h"
#include "parts/grouptable.h"
#include "parts/heatmap.h"
#include "parts/tile.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/memory.h"

#include <QJsonArray>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

using domain::Axis;
using domain::Dimension;
using models::PeriodChoice;
using session::Room;
using session::View;
using uitest::Kept;

namespace {

/// Sees when the list of comments is painted with an answer that came after look().
class Eye : public QObject
{
public:
    explicit Eye(QWidget &window)
        : m_window(window)
    {
        qApp->installEventFilter(this); // until the list has been made
    }

    void look() { m_fresh = m_painted = false; }
    [[nodiscard]] bool hasSeen() const { return m_painted; }

    [[nodiscard]] QListView *list() const { return m_window.findChild<QListView *>(u"comments"_s); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (!m_list) {
            find();
        } else if (event->type() == QEvent::Paint && m_fresh) {
            const QModelIndex top = m_list->indexAt({10, 10});
            m_painted = top.isValid() && !top.data(models::CommentModel::PendingRole).toBool();
        }
        return false;
    }

private:
    void find()
    {
        QListView *list = this->list();
        if (!list || !list->model())
            return;
        m_list = list;
        qApp->removeEventFilter(this);
        list->viewport()->installEventFilter(this);
        const auto renew = [this] { m_fresh = m_list->model()->rowCount() > 0; };
        connect(list->model(), &QAbstractItemModel::modelReset, this, renew);
        connect(list->model(), &QAbstractItemModel::dataChanged, this, renew);
    }

    QWidget &m_window;
    QListView *m_list = nullptr;
    bool m_fresh = false;
    bool m_painted = false;
};

/// The hands that use a window on a store, and the watch in them.
class Hands
{
public:
    Hands(uitest::WatchedApplication &application, const QString &store, QJsonObject &json);

    void open();
    void clickAtOnce();
    void clickFigures(const QString &where);
    void changeFilters();
    void scroll();
    void wander();

private:
    void go(const View &view);
    void settle();
    void settleFor(int milliseconds);
    void put(const QString &name, Kept kept);
    void click(const QString &name, QWidget *on, QPoint at);
    template <typename Item> QList<Item *> shown() const;

    uitest::WatchedApplication &m_application;
    QString m_store;
    QJsonObject &m_json;
    QTemporaryDir m_folder;
    session::Session m_session;
    shell::Memory m_memory;
    shell::MainWindow m_window;
    Eye m_eye;
};

Hands::Hands(uitest::WatchedApplication &application, const QString &store, QJsonObject &json)
    : m_application(application)
    , m_store(store)
    , m_json(json)
    , m_memory(m_folder.filePath(u"settings.ini"_s))
    , m_window(m_session, m_memory)
    , m_eye(m_window)
{
    m_window.resize(1280, 800);
    m_window.show();
    (void)QTest::qWaitForWindowExposed(&m_window);
    settleFor(50);
}

void Hands::put(const QString &name, Kept kept)
{
    const auto append = [&](const QString &key, double value) {
        QJsonArray values = m_json.value(key).toArray();
        values.append(value);
        m_json.insert(key, values);
    };
    append(name + u" clock"_s, kept.onTheClock);
    append(name + u" computed"_s, kept.computed);
}

void Hands::settleFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents();
        QThread::usleep(300);
    } while (timer.elapsed() < milliseconds);
}

/// Until the readers have answered what was asked and what the answers led to, and all is painted.
void Hands::settle()
{
    for (int quiet = 0; quiet < 10; ++quiet) {
        QCoreApplication::processEvents();
        if (m_session.isAsking() || !m_session.isOpen())
            quiet = 0;
        QThread::usleep(300);
    }
}

void Hands::go(const View &view)
{
    QMetaObject::invokeMethod(
        &m_window, [this, view] { m_session.views().go(view); }, Qt::QueuedConnection);
    QCoreApplication::processEvents();
}

void Hands::open()
{
    m_application.takeLongest();
    m_window.openFiles({m_store});
    settle();
    put(u"rest: opening"_s, m_application.takeLongest());
    clickAtOnce();
    settle();
}

template <typename Item> QList<Item *> Hands::shown() const
{
    QList<Item *> found;
    for (Item *each : m_window.findChildren<Item *>()) {
        if (each->isVisible())
            found.append(each);
    }
    return found;
}

/// Most clicks come when the columns are loaded; one that does not has to wait for them.
void Hands::clickAtOnce()
{
    m_eye.look();
    QElapsedTimer timer;
    timer.start();
    for (parts::NpsTile *tile : shown<parts::NpsTile>())
        QTest::mouseClick(tile, Qt::LeftButton);
    while (!m_eye.hasSeen() && timer.elapsed() < 10'000)
        settleFor(0);
    put(u"early: a click before the columns are loaded"_s, {double(timer.nsecsElapsed()) / 1e6, 0});
    settleFor(500);
    settle();
    m_session.views().back();
}

void Hands::click(const QString &name, QWidget *on, QPoint at)
{
    const View before = m_session.views().current();
    m_eye.look();
    m_application.takeSum();
    QElapsedTimer timer;
    timer.start();
    QTest::mouseClick(on, Qt::LeftButton, {}, at);
    while (!m_eye.hasSeen() && timer.elapsed() < 3000) {
        QCoreApplication::processEvents();
        QThread::usleep(100);
    }
    const double seen = double(timer.nsecsElapsed()) / 1e6;
    if (m_session.views().current().room == Room::Comments) // else nothing lies there
        put(u"click: "_s + name, {seen, m_application.takeSum().computed});
    settle();
    if (m_session.views().current() != before) {
        m_session.views().back();
        settle();
    }
}

void Hands::clickFigures(const QString &where)
{
    for (parts::Tile *tile : shown<parts::Tile>()) {
        for (const int part : {1, 5, 9})
            click(u"%1, tile %2 at %3"_s.arg(where, QString::fromLatin1(tile->metaObject()->className())).arg(part),
                  tile, {tile->width() * part / 10, tile->height() / 2});
    }
    for (charts::TrendPanel *trend : shown<charts::TrendPanel>()) {
        for (const int part : {2, 4, 6})
            click(u"%1, trend at %2"_s.arg(where).arg(part), trend->viewport(),
                  {trend->width() * part / 10, trend->height() / 2});
    }
    for (auto *table : shown<QTableView>()) {
        const auto *heat = qobject_cast<parts::HeatMap *>(table);
        for (int row = 0; row < std::min(3, table->model()->rowCount()); ++row) {
            const QRect cell = table->visualRect(table->model()->index(row, heat ? row : 0));
            click(u"%1, %2 %3"_s.arg(where, heat ? u"cell"_s : u"row"_s).arg(row), table->viewport(), cell.center());
        }
    }
}

void Hands::changeFilters()
{
    using Preset = PeriodChoice::Preset;
    const View usual = m_session.views().current();
    const QList<std::pair<QString, View>> views{
        {u"all time"_s, usual.with(PeriodChoice{Preset::AllTime})},
        {u"last month"_s, usual.with(PeriodChoice{Preset::LastMonth})},
        {u"all kinds"_s, usual.with(Axis::of(Dimension::Kind), {})},
        {u"department"_s, usual.with(Axis::of(Dimension::Department), {u"Support"_s})},
        {u"channel"_s, usual.with(Axis::of(Dimension::Channel), {u"E-mail"_s})},
        {u"region"_s, usual.with(Axis::ofAttribute(u"Region"_s), {u"Utrecht"_s})},
        {u"detractors"_s, usual.with(Axis::ofScore(), {u"0-6"_s})},
        {u"region, all time"_s,
         usual.with(Axis::ofAttribute(u"Region"_s), {u"Utrecht"_s}).with(PeriodChoice{Preset::AllTime})},
        {u"none"_s, usual},
    };
    for (const auto &[name, view] : views) {
        m_application.takeSum();
        m_application.takeLongest();
        go(view);
        settle();
        put(u"filter: "_s + name, m_application.takeSum());
        put(u"rest: longest of a filter"_s, m_application.takeLongest());
    }
}

void Hands::scroll()
{
    View all;
    all.period = PeriodChoice{PeriodChoice::Preset::AllTime};
    go(all.in(Room::Comments));
    settle();
    QListView *list = m_eye.list();
    m_json.insert(u"comments"_s, list->model()->rowCount());
    QScrollBar &bar = *list->verticalScrollBar();
    const auto measured = [this](const QString &name, auto act) {
        m_application.takeLongest();
        act();
        put(u"scroll: "_s + name, m_application.takeLongest());
    };
    const auto hold = [this, list](Qt::Key key, int times) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(list, key);
            settleFor(10);
        }
        settle();
    };
    const auto drag = [&](int from, int to) { // in thousandths of the whole
        bar.setSliderDown(true);
        for (int i = 1; i <= 100; ++i) {
            const int at = from + (to - from) * i / 100;
            QMetaObject::invokeMethod(
                &bar, [&bar, at] { bar.setSliderPosition(int(qint64(bar.maximum()) * at / 1000)); },
                Qt::QueuedConnection);
            settleFor(5);
        }
        bar.setSliderDown(false);
        settle();
    };
    measured(u"Page Down held"_s, [&] { hold(Qt::Key_PageDown, 150); });
    measured(u"dragged to the middle"_s, [&] { drag(0, 500); });
    measured(u"Page Down held in the middle"_s, [&] { hold(Qt::Key_PageDown, 50); });
    measured(u"dragged to the end"_s, [&] { drag(500, 1000); });
    measured(u"End and Home"_s, [&] {
        hold(Qt::Key_End, 1);
        hold(Qt::Key_Home, 1);
    });
    measured(u"read on, Down held"_s, [&] { hold(Qt::Key_Down, 100); });
    bar.setValue(0);
    settle();
    m_eye.look();
    QElapsedTimer timer;
    timer.start();
    bar.setValue(bar.maximum() / 2);
    while (!m_eye.hasSeen() && timer.elapsed() < 3000)
        settleFor(0);
    put(u"rows: far away there after"_s, {double(timer.nsecsElapsed()) / 1e6, 0});
    settle();
}

void Hands::wander()
{
    const View usual = m_session.views().current();
    const auto longest = [&](const QString &name) { put(u"rest: "_s + name, m_application.takeLongest()); };
    m_application.takeLongest();
    for (const Room room :
         {Room::Overview, Room::Sources, Room::Names, Room::TakenOut, Room::History, Room::Settings, Room::Comments}) {
        go(usual.in(room));
        settle();
        longest(u"to room %1"_s.arg(int(room)));
    }
    View search = m_session.views().current();
    search.search = u"app"_s;
    go(search);
    settle();
    longest(u"search"_s);
    go(usual.in(Room::Overview));
    settle();
    m_application.takeLongest();
    for (int step = 1; step <= 10; ++step) {
        m_window.resize(1280 + 20 * step, 800 + 10 * step);
        settleFor(20);
    }
    longest(u"resizing"_s);
}

} // namespace

QJsonObject measureLiveliness(uitest::WatchedApplication &application, const QString &store, int rounds)
{
    QJsonObject json;
    for (int round = 0; round < rounds; ++round) {
        Hands hands(application, store, json);
        hands.open();
        hands.clickFigures(u"usual"_s);
        hands.changeFilters();
        hands.scroll();
        hands.wander();
    }
    return json;
}

} // namespace gensvar::bench
