// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcespage.h"

#include "base/codes.h"
#include "intake/alikefiles.h"
#include "intake/importform.h"
#include "intake/importlist.h"
#include "intake/importresult.h"
#include "intake/queueresult.h"
#include "intake/queuestrip.h"
#include "parts/handout.h"
#include "parts/takeaway.h"
#include "say/sentence.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

using models::QueuedImport;
using session::Session;

SourcesPage::SourcesPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_alike(new AlikeFiles(session, m_queue, this))
    , m_strip(new QueueStrip)
    , m_stack(new QStackedWidget)
    , m_list(new ImportList(session))
    , m_form(new ImportForm(session))
    , m_result(new ImportResult(session))
    , m_sum(new QueueResult(m_queue))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_result);
    m_stack->addWidget(m_sum);
    connectAll();
    for (QWidget *place : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_result)}) {
        for (const auto *takeaway : place->findChildren<parts::Takeaway *>())
            connect(takeaway, &parts::Takeaway::failed, this, &Page::said);
    }
    showPlace();
}

void SourcesPage::connectAll()
{
    connect(m_list, &ImportList::importWanted, this, &SourcesPage::importWanted);
    connect(m_list, &ImportList::pastWanted, this, &SourcesPage::openPast);
    connect(m_form, &ImportForm::importWanted, this, &SourcesPage::start);
    connect(m_form, &ImportForm::cancelled, this, &SourcesPage::next);
    connect(m_form, &ImportForm::unreadable, this,
            [this](const base::Error &error) { fail(m_form->request().file, error); });
    connect(m_form, &ImportForm::sheetsWanted, this, [this](const QStringList &sheets) {
        m_queue.split(sheets);
        next();
    });
    connect(m_result, &ImportResult::nextWanted, this, &SourcesPage::next);
    connect(m_result, &ImportResult::alikeWanted, this, &SourcesPage::importAlike);
    connect(m_result, &ImportResult::figuresWanted, this, &SourcesPage::showFigures);
    connect(m_result, &ImportResult::undoWanted, this, &SourcesPage::undoShown);
    connect(m_result, &ImportResult::saveWanted, this, &SourcesPage::chooseLeftOutFile);
    connect(m_sum, &QueueResult::figuresWanted, this, &SourcesPage::showFigures);
    connect(m_sum, &QueueResult::oneWanted, this, &SourcesPage::showOne);
    connect(m_sum, &QueueResult::listWanted, this, [this] {
        m_stack->setCurrentWidget(m_list);
        m_list->refresh();
    });
    connect(m_alike, &AlikeFiles::found, m_result, &ImportResult::offerAlike);
    connect(m_alike, &AlikeFiles::failed, this,
            [this](const QString &file, const base::Error &error) { m_queue.fail(sentenceOf(file, error)); });
    connect(m_alike, &AlikeFiles::done, this, &SourcesPage::next);
    connect(m_strip, &QueueStrip::stopped, this, &SourcesPage::stop);
    connect(m_stack, &QStackedWidget::currentChanged, this, &SourcesPage::showPlace);
    connect(&m_queue, &models::ImportQueue::changed, this, &SourcesPage::showPlace);
    connect(&m_session, &Session::closed, this, &SourcesPage::forget);
    connect(&m_session, &Session::opened, this, &SourcesPage::forget);
}

/// Another store: nothing of what was under way goes into it.
void SourcesPage::forget()
{
    m_alike->drop();
    m_pastAnswer.drop();
    m_queue.clear();
    m_import.drop();
    m_form->drop();
    m_form->setEnabled(true);
    m_stack->setCurrentWidget(m_list);
}

/// With what was just imported among them, whatever was looked at before.
void SourcesPage::showFigures()
{
    session::View view = m_session.views().current().in(session::Room::Overview);
    for (qsizetype i = 0; i < m_queue.size(); ++i) {
        if (m_queue.at(i).state != QueuedImport::State::Imported)
            continue;
        const domain::ImportReport &report = m_queue.at(i).report;
        const domain::ColumnMap &map = report.proposal.map;
        if (map.columns.value(domain::Field::Kind).isEmpty() && !map.constants.contains(domain::Field::Kind))
            view = view.with(domain::Axis::of(domain::Dimension::Kind), {});
        const auto from = view.scope(m_session.today()).from;
        if (from && report.lastRespondedOn.isValid() && report.lastRespondedOn < *from)
            view = view.with(models::PeriodChoice{models::PeriodChoice::Preset::AllTime});
    }
    m_session.views().go(view);
    if (m_queue.isDone())
        m_stack->setCurrentWidget(m_list); // else the others wait behind the result
}

void SourcesPage::refresh()
{
    m_list->refresh();
}

void SourcesPage::takeFocus()
{
    if (m_stack->currentWidget() == m_form)
        m_form->takeFocus();
    else if (m_stack->currentWidget() == m_list)
        m_list->takeFocus();
}

void SourcesPage::handOut(const HandOut &then)
{
    if (m_stack->currentWidget() == m_list)
        m_list->handOut(then);
    else
        then({});
}

void SourcesPage::import(const QStringList &files)
{
    m_queue.add(files);
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_result && m_queue.current() >= 0 && !m_alike->isImporting())
        next(); // the result stands in the list of all
    else if (shown != m_form && !m_alike->isImporting())
        next();
}

void SourcesPage::next()
{
    m_alike->drop();
    if (m_queue.advance()) {
        m_stack->setCurrentWidget(m_form); // before it opens: what the focus falls to on the way is nobody's choice
        const QueuedImport &file = m_queue.at(m_queue.current());
        return m_form->open(file.file, file.sheet, m_queue.isSeveral());
    }
    const bool fromList = m_past && m_stack->currentWidget() == m_result;
    const bool hasFocus = isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(m_queue.isSeveral() && !fromList ? static_cast<QWidget *>(m_sum) : m_list);
    m_list->refresh();
    if (hasFocus && m_stack->currentWidget() == m_list)
        m_list->takeFocus();
}

void SourcesPage::start(const domain::ImportRequest &request)
{
    if (m_session.isWorking())
        return;
    hold();
    m_queue.set(QueuedImport::State::Running);
    m_confirmed = request;
    follow(request.file, m_session.import(request));
}

/// The form stands as it is while its file is imported. The page has the focus meanwhile: what is disabled would hand
/// it to whatever comes next in the window.
void SourcesPage::hold()
{
    if (m_form->isAncestorOf(window()->focusWidget()))
        setFocus();
    m_form->setEnabled(false);
}

void SourcesPage::follow(const QString &file, const QFuture<Session::Import> &import)
{
    m_running = import;
    m_import.await(import, [this, file](const Session::Import &report) { finish(file, report); });
}

void SourcesPage::takeOver(Page &page)
{
    auto &other = static_cast<SourcesPage &>(page);
    m_queue.takeOver(other.m_queue);
    m_confirmed = other.m_confirmed;
    m_report = other.m_report;
    m_alike->takeOver(*other.m_alike);
    const QWidget *shown = other.m_stack->currentWidget();
    if (shown == other.m_form || other.m_import.isWaiting() || other.m_failure)
        m_form->takeOver(*other.m_form);
    if (other.m_import.isWaiting()) {
        hold();
        m_stack->setCurrentWidget(m_form);
        const auto running = other.m_running;
        other.m_import.forget();
        follow(m_form->request().file, running);
    } else if (shown == other.m_form) {
        m_stack->setCurrentWidget(m_form);
    } else if (shown == other.m_result && other.m_failure) {
        m_failure = other.m_failure;
        showFailure(m_form->request().file, *m_failure);
    } else if (shown == other.m_result) {
        m_past = other.m_past;
        m_past ? showPast() : show(other.m_report);
        if (!other.m_undone.isEmpty())
            m_result->showUndone(m_report.file, m_undone = other.m_undone);
    } else if (shown == other.m_sum) {
        m_stack->setCurrentWidget(m_sum);
    }
}

void SourcesPage::finish(const QString &file, const Session::Import &report)
{
    m_form->setEnabled(true);
    if (!report && report.error().is(base::code::cancelled)) {
        m_queue.set(QueuedImport::State::Shown);
        if (window()->focusWidget() == this)
            m_form->takeFocus();
        return; // the form stands as it was, to be changed or imported after all
    }
    if (!report)
        return fail(file, report.error());
    m_queue.settle(*report);
    show(*report);
    if (!m_queue.waiting().isEmpty())
        m_alike->look(m_confirmed, *report);
}

/// Where the result page leads to: what is left of the files decides.
static ImportResult::Next wayOn(const models::ImportQueue &queue)
{
    if (!queue.waiting().isEmpty())
        return ImportResult::Next::File;
    return queue.isSeveral() ? ImportResult::Next::Sum : ImportResult::Next::List;
}

void SourcesPage::show(const domain::ImportReport &report)
{
    m_report = report;
    m_failure.reset();
    m_past.reset();
    m_undone.clear();
    m_result->show(report, m_session.language(), wayOn(m_queue));
    m_stack->setCurrentWidget(m_result);
}

/// From the list of imports.
void SourcesPage::openPast(domain::ImportId id)
{
    m_pastAnswer.await(m_session.pastImport(id), [this](const base::Result<domain::PastImport> &past) {
        if (m_stack->currentWidget() != m_list)
            return; // something else was gone to meanwhile
        if (!past)
            return emit said(say::sentence(past.error(), m_session.language()));
        m_past = *past;
        showPast();
    });
}

void SourcesPage::showPast()
{
    m_report = m_past->report;
    m_failure.reset();
    m_undone.clear();
    m_result->showPast(*m_past, m_session.language());
    m_stack->setCurrentWidget(m_result);
}

void SourcesPage::undoShown()
{
    if (m_session.isWorking())
        return;
    const domain::ImportId id = m_report.id;
    const QString file = QFileInfo(m_report.file).fileName();
    session::whenDone(m_session.undo(id, file), this, [this, id, file](const Session::Undo &undone) {
        if (undone)
            m_queue.undo(id);
        if (m_stack->currentWidget() != m_result || m_report.id != id)
            return;
        if (!undone)
            return m_result->say(say::sentence(undone.error(), m_session.language()));
        m_undone = ImportList::undoneText(file, *undone);
        m_result->showUndone(m_report.file, m_undone);
    });
}

void SourcesPage::fail(const QString &file, const base::Error &error)
{
    m_failure = error;
    m_queue.fail(sentenceOf(file, error));
    showFailure(file, error);
}

void SourcesPage::showFailure(const QString &file, const base::Error &error)
{
    m_result->showFailure(file, sentenceOf(file, error), wayOn(m_queue));
    m_stack->setCurrentWidget(m_result);
}

QString SourcesPage::sentenceOf(const QString &file, base::Error error) const
{
    if (QFileInfo(error.place.file).fileName() == QFileInfo(file).fileName())
        error.place.file.clear(); // it is named beside the sentence
    return say::sentence(error, m_session.language());
}

/// One of the files in full; the way on leads back to all of them.
void SourcesPage::showOne(qsizetype index)
{
    const QueuedImport &file = m_queue.at(index);
    if (file.state == QueuedImport::State::Imported)
        return show(file.report);
    m_result->showFailure(file.file, file.failure, wayOn(m_queue));
    m_stack->setCurrentWidget(m_result);
}

void SourcesPage::showPlace()
{
    const QWidget *shown = m_stack->currentWidget();
    const bool isUnderWay = shown == m_form || (shown == m_result && !m_queue.isDone());
    m_strip->setVisible(m_queue.isSeveral() && isUnderWay);
    if (m_queue.isSeveral())
        m_strip->show(m_queue);
}

void SourcesPage::stop()
{
    m_alike->drop();
    m_queue.skipWaiting();
    if (m_stack->currentWidget() == m_result)
        next();
}

void SourcesPage::importAlike()
{
    m_stack->setCurrentWidget(m_sum);
    m_alike->import();
}

void SourcesPage::chooseLeftOutFile()
{
    const QFileInfo file(m_report.file);
    auto *dialog =
        new QFileDialog(this, tr("Save the rows that were left out"),
                        file.dir().filePath(tr("%1 left out.csv", "a file's name").arg(file.completeBaseName())));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SourcesPage::saveLeftOut);
    dialog->open();
}

void SourcesPage::saveLeftOut(const QString &file)
{
    if (!m_session.isOpen())
        return;
    session::whenDone(m_session.saveLeftOut(m_report, file), this, [this, file](const base::Result<void> &saved) {
        m_result->showSaved(saved ? tr("They are saved as %1, each with its reason, to be mended and imported again.")
                                        .arg(QFileInfo(file).fileName())
                                  : say::sentence(saved.error(), m_session.language()));
    });
}

} // namespace gensvar::intake
