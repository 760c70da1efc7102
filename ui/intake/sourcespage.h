// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importqueue.h"
#include "parts/page.h"
#include "session/session.h"

#include <QStringList>

class QStackedWidget;

namespace gensvar::intake {

class AlikeFiles;
class ImportForm;
class ImportList;
class ImportResult;
class QueueResult;
class QueueStrip;

/// Where responses come from: the imports of the past, a file before it is imported, and what became of it; of several
/// files one after the other, with what became of them all at the end.
class SourcesPage : public parts::Page
{
    Q_OBJECT

public:
    explicit SourcesPage(session::Session &session, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void handOut(const HandOut &then) override;
    /// Shows the files, one after the other, to be imported. The store is open.
    void import(const QStringList &files);
    /// Goes on with what was begun on another page: a file that is looked at, one being imported, what became of one.
    void takeOver(Page &page) override;

signals:
    void importWanted(); ///< a file is to be chosen

private:
    void connectAll();
    void next();
    void start(const domain::ImportRequest &request);
    void hold();
    void follow(const QString &file, const QFuture<session::Session::Import> &import);
    void finish(const QString &file, const session::Session::Import &report);
    void show(const domain::ImportReport &report);

    void fail(const QString &file, const base::Error &error);
    void showFailure(const QString &file, const base::Error &error);
    [[nodiscard]] QString sentenceOf(const QString &file, base::Error error) const;
    void showOne(qsizetype index);
    void openPast(domain::ImportId id);
    void showPast();
    void undoShown();
    void showPlace();
    void stop();
    void importAlike();
    void saveLeftOut(const QString &file);
    void chooseLeftOutFile();
    void forget();
    void showFigures();

    models::ImportQueue m_queue;
    domain::ImportRequest m_confirmed; ///< the import begun last
    session::Latest m_import;
    QFuture<session::Session::Import> m_running; ///< while m_import waits for it
    std::optional<base::Error> m_failure;        ///< that the result page shows, of the form's file
    domain::ImportReport m_report;               ///< of the import that the result page shows
    std::optional<domain::PastImport> m_past;    ///< the same, where it was opened from the list
    session::Latest m_pastAnswer;
    QString m_undone; ///< what undoing that import did; empty: it has not been undone here
    AlikeFiles *m_alike;
    QueueStrip *m_strip;
    QStackedWidget *m_stack;
    ImportList *m_list;
    ImportForm *m_form;
    ImportResult *m_result;
    QueueResult *m_sum;
};

} // namespace gensvar::intake
