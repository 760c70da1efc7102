// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "flow/changeflow.h"
#include "flow/changes.h"
#include "session/backups.h"
#include "session/changewatch.h"
#include "session/startview.h"

#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::session {

static constexpr int readerThreads = 2;
static constexpr std::chrono::milliseconds warmAfter{150};

Session::Session(base::Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_language(say::Language::fromFolder(QLocale(), u":/translations"_s).inWindow())
    , m_backups(std::make_unique<Backups>(*this))
{
    connect(&m_views, &ViewStack::changed, this, [this] {
        if (m_visits && m_store && m_store->responses > 0)
            m_visits->leave(m_store->uid, m_views.current());
        look();
    });
}

Session::~Session()
{
    m_backups.reset();
    m_opening.drop();
    retireOpener();
    retire();
    for (std::thread &closing : m_closing)
        closing.join();
}

QDate Session::today() const
{
    return now().date();
}

QDateTime Session::now() const
{
    const QDateTime now = m_clock();
    return m_store && m_store->zone.isValid() ? now.toTimeZone(m_store->zone) : now.toLocalTime();
}

void Session::open(const QString &path)
{
    open(path, flow::OpenMode::Write);
}

void Session::create(const QString &path)
{
    open(path, flow::OpenMode::Create);
}

void Session::prepare(const QString &path)
{
    if (isOpen() || isOpening())
        return;
    startOpener(path, flow::OpenMode::Write);
    m_isPrepared = true;
}

void Session::startOpener(const QString &path, flow::OpenMode mode)
{
    retireOpener();
    m_opener = {path, mode, std::make_shared<Crew>(1, path, mode, m_clock), {}};
    m_opener.opened = m_opener.writer->post([](flow::Connection &connection) -> base::Result<Opened> {
        // before the rest, so that a change that comes in between is told again rather than never
        const auto change = flow::lastChange(connection);
        if (!change)
            return base::failure(change);
        const auto known = connection.info();
        if (!known)
            return base::failure(known);
        Opened opened{*change, *known, {}, flow::makeColumnCache()};
        flow::Question question(connection, opened.columns);
        const QDate today = connection.clock()().toTimeZone(opened.info.zone).date();
        const auto view = startView(question, today);
        if (!view)
            return base::failure(view);
        opened.start = *view;
        return opened;
    });
}

void Session::open(const QString &path, flow::OpenMode mode)
{
    m_opening.drop();
    const bool isBegun = m_opener.path == path && m_opener.mode == mode;
    if (!std::exchange(m_isPrepared, false) || !isBegun)
        startOpener(path, mode);
    m_opening.await(m_opener.opened, [this, path](const base::Result<Opened> &answer) {
        if (answer)
            return begin(std::exchange(m_opener, {}).writer, *answer);
        retireOpener();
        emit openFailed(path, answer.error());
    });
}

/// One that is not to be opened any more may hang in a network folder: nobody here waits for it.
void Session::retireOpener()
{
    if (m_opener.writer)
        m_closing.emplace_back([opener = std::exchange(m_opener, {})]() mutable { opener = {}; });
}

void Session::begin(std::shared_ptr<Crew> writer, const Opened &openedStore)
{
    retire();
    const QString path = openedStore.info.path;
    m_store = openedStore.info;
    m_writer = std::move(writer);
    m_readers = std::make_shared<Crew>(readerThreads, path, flow::OpenMode::Read, m_clock);
    m_previewer = std::make_shared<Crew>(1, path, flow::OpenMode::Read, m_clock);
    m_columns = openedStore.columns;
    m_watch = std::make_unique<ChangeWatch>(*m_readers, path, openedStore.change);
    connect(m_watch.get(), &ChangeWatch::changed, this, &Session::refresh);
    connect(m_watch.get(), &ChangeWatch::gone, this, &Session::giveUp, Qt::QueuedConnection);
    connect(m_watch.get(), &ChangeWatch::troubled, this, &Session::troubled);
    connect(m_watch.get(), &ChangeWatch::recovered, this, &Session::recovered);
    emit opened();
    if (const auto failure = std::exchange(m_reopenedAfter, {}))
        emit openFailed(path, *failure);
    if (m_visits && m_store->responses > 0)
        m_visits->open(m_store->uid, {now(), m_store->newestResponse});
    m_unsee = {};
    const auto remembered = m_visits && m_store->responses > 0 ? m_visits->opening(m_store->uid) : std::nullopt;
    m_views.restart(std::exchange(m_reopened, {}).value_or(remembered.value_or(openedStore.start)));
    // the first figures come from the sums: neither the columns, for filters, nor what an earlier run left hold them up
    QTimer::singleShot(warmAfter, m_watch.get(), [this] {
        ask([](flow::Question &question) { return question.warm(); });
        indexSearch();
    });
}

void Session::close()
{
    if (!m_store)
        return;
    retire();
    m_views.restart({});
    emit closed();
}

/// The file is gone from under the window: what is shown would be of nowhere, and what is written be lost.
void Session::giveUp(const base::Error &error)
{
    if (!m_store || sender() != m_watch.get())
        return;
    const QString path = m_store->path;
    close();
    emit openFailed(path, error);
}

void Session::doubt(const base::Error &error)
{
    if (m_watch)
        m_watch->doubt(error);
}

void Session::retire(std::function<void()> after)
{
    m_watch.reset();
    m_previewCancel.cancel();
    m_indexCancel.cancel();
    m_rehearsalCancel.cancel();
    m_workCancel.cancel();
    m_store.reset();
    if (m_work) {
        m_work.reset();
        emit workChanged();
    }
    if (!m_writer)
        return;
    // the end of running jobs is waited for on a thread of its own; the writer closes last, so that the closed file
    // stands alone
    m_closing.emplace_back([readers = std::exchange(m_readers, {}), previewer = std::exchange(m_previewer, {}),
                            beside = std::exchange(m_beside, {}), writer = std::exchange(m_writer, {}),
                            after = std::move(after)]() mutable {
        beside.reset();
        previewer.reset();
        readers.reset();
        writer.reset();
        if (after)
            after();
    });
}

void Session::refresh(const flow::StoreInfo &info)
{
    const bool first = m_store->responses == 0 && info.responses > 0;
    m_store->responses = info.responses;
    m_store->newestResponse = info.newestResponse;
    m_store->keepDays = info.keepDays;
    m_store->minResponses = info.minResponses;
    m_store->privacy = info.privacy;
    m_store->ownDomains = info.ownDomains;
    if (!first) {
        emit changed();
        return;
    }
    // the first responses of a store decide what to look at
    const auto view = ask([today = today()](flow::Question &question) { return startView(question, today); });
    m_starting.await(view, [this](const base::Result<View> &start) {
        if (start)
            m_views.amend(start->in(m_views.current().room));
        emit changed();
    });
}

void Session::look()
{
    if (m_visits && m_store && m_store->responses > 0)
        m_visits->look(m_store->uid, {now(), m_store->newestResponse});
}

void Session::setSeen()
{
    if (!m_visits || !m_store)
        return;
    if (const auto before = m_visits->setSeen(m_store->uid, {now(), m_store->newestResponse}))
        m_unsee = [this, uid = m_store->uid, end = *before] { m_visits->setUnseen(uid, end); };
}

void Session::setUnseen()
{
    if (const auto unsee = std::exchange(m_unsee, {}))
        unsee();
}

QFuture<base::Result<std::optional<News>>> Session::news(const View &view)
{
    using Answer = base::Result<std::optional<News>>;
    const auto last = m_visits ? m_visits->last(m_store->uid) : std::nullopt;
    if (!last)
        return QtFuture::makeReadyFuture(Answer(std::nullopt));
    const domain::AddedSince since{last->newestResponse,
                                   last->at.toOffsetFromUtc(m_store->zone.offsetFromUtc(last->at))};
    return ask([view, since, hasNew = m_store->newestResponse > since.after,
                today = today()](flow::Question &question) {
        return session::news(question, view, since, hasNew, today).map([](News news) { return std::optional(news); });
    });
}

QFuture<Session::Preview> Session::preview(const domain::ImportRequest &request)
{
    m_previewCancel.cancel();
    m_previewCancel = {};
    return m_previewer->post([request, cancel = m_previewCancel](flow::Connection &connection) {
        return flow::ImportFlow(connection).preview(request, cancel);
    });
}

QFuture<Session::Exclusion> Session::exclude(const flow::ExclusionChoice &choice, domain::Exclusion reason,
                                             const QString &note)
{
    return command([choice, reason, note](flow::Connection &connection) {
        return flow::ExclusionFlow(connection).exclude(choice, reason, note);
    });
}

QFuture<base::Result<qint64>> Session::undoChange(qint64 number)
{
    return command([number](flow::Connection &connection) { return flow::ChangeFlow(connection).undo(number); });
}

/// What the writer does in the background is left for what is asked for.
void Session::giveWay()
{
    m_indexCancel.cancel();
    m_rehearsalCancel.cancel();
}

void Session::settle()
{
    if (!m_watch)
        return;
    m_watch->look();
    indexSearch();
}

std::unique_ptr<Crew> Session::crewBeside() const
{
    return std::make_unique<Crew>(1, m_store->path, flow::OpenMode::Read, m_clock);
}

void Session::retire(std::unique_ptr<Crew> crew)
{
    m_closing.emplace_back([crew = std::move(crew)]() mutable { crew.reset(); });
}

void Session::reopenAfter(std::function<Done(const QString &path)> step)
{
    const QString path = m_store->path;
    const View view = m_views.current();
    m_backups->release();
    auto others = std::make_shared<std::vector<std::thread>>(std::exchange(m_closing, {}));
    retire([this, others, path, view, step = std::move(step)] {
        for (std::thread &other : *others)
            other.join();
        const Done done = step(path);
        QMetaObject::invokeMethod(this, [this, path, view, done] {
            m_reopened = view;
            if (!done)
                m_reopenedAfter = done.error();
            open(path);
        });
    });
    emit closed();
}

std::optional<View> Session::chosenStart() const
{
    return m_visits && m_store ? m_visits->chosen(m_store->uid) : std::nullopt;
}

void Session::startWith(const std::optional<View> &view)
{
    if (m_visits && m_store)
        m_visits->choose(m_store->uid, view);
}

void Session::setLanguage(const QLocale &locale)
{
    m_language = say::Language::fromFolder(locale, u":/translations"_s).inWindow();
}

void Session::indexSearch()
{
    if (m_store->readOnly)
        return;
    m_indexCancel = {};
    m_writer->post(
        [cancel = m_indexCancel](flow::Connection &connection) { return flow::ImportFlow(connection).index(cancel); });
}

} // namespace gensvar::session
