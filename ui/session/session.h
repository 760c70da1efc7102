// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "flow/customersearch.h"
#include "flow/erasureflow.h"
#include "flow/exclusionflow.h"
#include "flow/importflow.h"
#include "flow/question.h"
#include "say/language.h"
#include "session/crew.h"
#include "session/latest.h"
#include "session/news.h"
#include "session/panorama.h"
#include "session/viewstack.h"
#include "session/workmeter.h"

#include <QDate>
#include <QElapsedTimer>
#include <QObject>

#include <optional>
#include <thread>
#include <vector>

namespace gensvar::session {

class Backups;
class ChangeWatch;

using FilePreview = flow::FilePreview;
using Value = flow::Question::Value;

/// The one door between widgets and flows. It has the open store with its threads: one that writes and a few that
/// read; nothing here blocks the thread that draws. Questions are answered by futures, commands by one piece of long
/// work at a time.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(base::Clock clock = base::systemClock(), QObject *parent = nullptr);
    ~Session() override;

    /// Begins to open a store that open() is about to ask for, while the window is still being made.
    void prepare(const QString &path);
    /// Opens or makes a store in place of the open one. Ends with opened() or openFailed().
    void open(const QString &path);
    void create(const QString &path); ///< as open(); made if it is not there
    void close();
    [[nodiscard]] bool isOpen() const { return m_store.has_value(); }
    [[nodiscard]] bool isOpening() const { return m_opening.isWaiting(); }
    [[nodiscard]] const flow::StoreInfo &store() const { return *m_store; } ///< only while isOpen()

    [[nodiscard]] QDate today() const; ///< in the store's zone
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] ViewStack &views() { return m_views; }
    [[nodiscard]] const say::Language &language() const { return m_language; }
    void setLanguage(const QLocale &locale); ///< of the sentences that are made from now on
    /// Where views are kept from run to run; without, each store opens with the usual one.
    void setVisits(Visits *visits) { m_visits = visits; }
    /// The view that the person chose for the open store to begin with; none: the one last left.
    [[nodiscard]] std::optional<View> chosenStart() const;
    void startWith(const std::optional<View> &view);
    [[nodiscard]] Backups &backups() { return *m_backups; }

    // Questions to the open store, answered on a reader's thread.
    QFuture<base::Result<Panorama>> panorama(const View &view);
    /// What is new since the last visit, within a view's filter; nothing on the first one.
    QFuture<base::Result<std::optional<News>>> news(const View &view);
    /// The news are seen: only what comes from now on is new.
    void setSeen();
    void setUnseen(); ///< takes that back, in the same store
    /// The person looks at the store as it is now, or ends to; remembered for what is new next time.
    void look();
    /// The first page of the comments with the figures of the same days and filter.
    QFuture<base::Result<CommentsBehind>> commentsBehind(const domain::CommentQuery &query);
    QFuture<base::Result<domain::CommentPage>> comments(const domain::CommentQuery &query);
    /// Who gave a response, and all they said.
    QFuture<base::Result<domain::CustomerCard>> customer(domain::ResponseId response);
    /// What a platform's figure of the view's days and filter may be made of.
    QFuture<base::Result<domain::PlatformLedger>> platform(const View &view);
    /// The responses of the view that this way of counting alone brings in or takes out, newest day first.
    QFuture<base::Result<QList<domain::ResponseId>>> movedBy(domain::Cause cause, const View &view);
    /// Responses in this order, with or without a comment; those that are gone are left out.
    QFuture<base::Result<QList<domain::Comment>>> read(const QList<domain::ResponseId> &ids);
    /// Whom a text may mean: a part of a name, a customer id, an e-mail; at most mostFound.
    static constexpr int mostFound = 8;
    QFuture<base::Result<QList<flow::FoundCustomer>>> findCustomers(const QString &text);
    QFuture<base::Result<QList<Value>>> values(const domain::Axis &axis);
    /// What there is to filter by: the dimensions and attributes that have values.
    QFuture<base::Result<QList<domain::Axis>>> filterAxes();
    /// asked(flow::Question &), or (flow::Connection &, flow::Question &), returns a Result; for this room.
    template <typename Asked> auto ask(Asked asked);
    /// Whether any of them is under way; the last answers may still be on their way to who asked.
    [[nodiscard]] bool isAsking() const { return m_readers && !m_readers->isIdle(); }

    using Preview = base::Result<FilePreview>;
    using Import = base::Result<domain::ImportReport>;
    using Undo = base::Result<domain::UndoReport>;
    using Imports = base::Result<QList<domain::ImportRecord>>;
    /// Reads a file and proposes how to take it; a later preview gives up the one before.
    QFuture<Preview> preview(const domain::ImportRequest &request);
    /// Long work. Search catches up afterwards, in the background.
    QFuture<Import> import(const domain::ImportRequest &request);
    /// Counts what import() would do and leaves the store as it is. Gives way to any long work.
    QFuture<Import> rehearse(domain::ImportRequest request);
    /// Whether an import failed for the store's sake and not the file's, so that it may go well when tried again.
    [[nodiscard]] static bool mayPass(const base::Error &error) { return flow::ImportFlow::mayPass(error); }
    /// Writes the rows that an import left out to a CSV, to be mended and imported again.
    QFuture<base::Result<void>> saveLeftOut(const domain::ImportReport &report, const QString &file);
    /// Writes what content() returns to a file, as a whole or not at all; both on a reader's thread.
    QFuture<base::Result<void>> saveFile(const QString &file, std::function<QByteArray()> content);
    /// Says fileSaved() once this is done, unless it fails.
    QFuture<base::Result<void>> tellSaved(const QFuture<base::Result<void>> &saving, const QString &file);
    QFuture<Undo> undo(domain::ImportId id, const QString &file);
    QFuture<Imports> imports();
    /// One of them, with the rows that it left out, as far as they are kept.
    QFuture<base::Result<domain::PastImport>> pastImport(domain::ImportId id);
    using Exclusion = base::Result<flow::ExclusionReport>;
    /// Takes responses out of every figure, and tells the change to take back. Behind what is under way.
    QFuture<Exclusion> exclude(const flow::ExclusionChoice &choice, domain::Exclusion reason, const QString &note);
    /// Takes back a change of the log that is no import; the number of the change that does.
    QFuture<base::Result<qint64>> undoChange(qint64 number);
    /// Removes a person, known by a contact of theirs, for good. Long work.
    QFuture<base::Result<flow::ErasureReport>> erase(qint64 contact);
    /// Fills the open store with made-up responses. Long work.
    QFuture<Import> importSample();

    /// A short change: command(flow::Connection &) returns a Result, on the writer's thread, after what is under way
    /// there. Whoever looks at the store is told at once. For the classes of this room.
    template <typename Command> auto command(Command command);

    using Done = base::Result<void>;
    using LongWrite = std::function<Done(flow::Connection &, const base::CancelToken &, const base::ProgressSink &)>;
    /// Long work under a title for the status bar; only while !isWorking().
    QFuture<Done> work(Work::Title title, LongWrite job);
    using LongRead = std::function<Done(flow::Question &, const base::CancelToken &, const base::ProgressSink &)>;
    /// The same of work that only reads, on a thread of its own: what is written meanwhile does not wait for it.
    QFuture<Done> workBeside(Work::Title title, LongRead job);
    /// Another thread with a connection of its own to the open store, and its end, which is waited for elsewhere.
    [[nodiscard]] std::unique_ptr<Crew> crewBeside() const;
    void retire(std::unique_ptr<Crew> crew);
    /// Closes, has a step done while nobody here has the file open, and opens the file with the same view.
    void reopenAfter(std::function<Done(const QString &path)> step);

    [[nodiscard]] bool isWorking() const { return m_work.has_value(); }
    [[nodiscard]] const std::optional<Work> &work() const { return m_work; }
    void cancelWork(); ///< what is under way leaves the store as it was

signals:
    void opened();
    /// Also after opened(), where what was to be done before could not be.
    void openFailed(const QString &path, const gensvar::base::Error &error);
    void closed();
    void changed(); ///< the responses have: by us or by another program; or the store can be read again
    void troubled(const gensvar::base::Error &error); ///< the open store's disk or network fails, or hangs
    void recovered();                                 ///< and works again
    void workChanged();                               ///< begun, come further, or ended
    void workEnded(const gensvar::session::Ended &ended);
    void fileSaved(const QString &file); ///< that the person had written

private:
    struct Opened
    {
        qint64 change = 0; ///< the last one of what follows
        flow::StoreInfo info;
        View start;
        std::shared_ptr<flow::ColumnCache> columns; ///< with what the start was found by
    };
    /// A store that is being opened, by its writer to be.
    struct Opener
    {
        QString path;
        flow::OpenMode mode = flow::OpenMode::Write;
        std::shared_ptr<Crew> writer;
        QFuture<base::Result<Opened>> opened;
    };
    void giveUp(const base::Error &error);
    void doubt(const base::Error &error);
    void giveWay();
    void settle();
    void open(const QString &path, flow::OpenMode mode);
    void startOpener(const QString &path, flow::OpenMode mode);
    void begin(std::shared_ptr<Crew> writer, const Opened &openedStore);
    void retireOpener();
    void retire(std::function<void()> after = {});
    void refresh(const flow::StoreInfo &info);
    void indexSearch();
    template <typename Job> auto workOn(Crew &crew, Work::Title title, Job job);
    template <typename Job> auto write(Work::Title title, Job job);
    [[nodiscard]] base::ProgressSink sink(quint64 number);
    void showProgress(quint64 number, const base::Progress &progress);

    base::Clock m_clock;
    say::Language m_language = say::Language::fromFolder(QLocale(), QStringLiteral(":/translations"));
    ViewStack m_views;
    std::optional<flow::StoreInfo> m_store;
    Opener m_opener;
    bool m_isPrepared = false; ///< m_opener was not asked for yet
    std::shared_ptr<Crew> m_writer;
    std::shared_ptr<Crew> m_readers;
    std::shared_ptr<Crew> m_previewer; ///< a long look into a file keeps no question waiting
    std::unique_ptr<Crew> m_beside;    ///< reads at length
    std::vector<std::thread> m_closing;
    std::unique_ptr<Backups> m_backups;
    Visits *m_visits = nullptr;
    std::function<void()> m_unsee;  ///< what setSeen() did
    std::optional<View> m_reopened; ///< what is shown in place of the usual start
    std::optional<base::Error> m_reopenedAfter;
    std::shared_ptr<flow::ColumnCache> m_columns;
    std::unique_ptr<ChangeWatch> m_watch;
    Latest m_opening;
    Latest m_starting;
    base::CancelToken m_previewCancel;
    base::CancelToken m_indexCancel;
    base::CancelToken m_rehearsalCancel;
    base::CancelToken m_workCancel;
    std::optional<Work> m_work;
    WorkMeter m_meter;
    QElapsedTimer m_workClock;
    quint64 m_workNumber = 0;
};

template <typename Asked> auto Session::ask(Asked asked)
{
    Q_ASSERT(m_readers);
    return m_readers->post([this, asked = std::move(asked), columns = m_columns](flow::Connection &connection) {
        flow::Question question(connection, columns);
        auto answer = [&] {
            if constexpr (std::is_invocable_v<Asked, flow::Question &>)
                return asked(question);
            else
                return asked(connection, question);
        }();
        if (!answer)
            QMetaObject::invokeMethod(this, [this, error = answer.error()] { doubt(error); });
        return answer;
    });
}

template <typename Command> auto Session::command(Command command)
{
    Q_ASSERT(m_writer);
    giveWay();
    auto future = m_writer->post(std::move(command));
    whenDone(future, this, [this](const auto &) { settle(); });
    return future;
}

} // namespace gensvar::session
