// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcespage.h"

#include "base/codes.h"
#include "intake/importform.h"
#include "intake/importlist.h"
#include "intake/importresult.h"
#include "say/sentence.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

SourcesPage::SourcesPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_stack(new QStackedLayout(this))
    , m_list(new ImportList(session))
    , m_form(new ImportForm(session))
    , m_result(new ImportResult)
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_result);
    connect(m_list, &ImportList::importWanted, this, &SourcesPage::importWanted);
    connect(m_form, &ImportForm::importWanted, this, &SourcesPage::start);
    connect(m_form, &ImportForm::cancelled, this, &SourcesPage::next);
    connect(m_form, &ImportForm::unreadable, this,
            [this](const base::Error &error) { fail(m_form->request().file, error); });
    connect(m_result, &ImportResult::nextWanted, this, &SourcesPage::next);
    connect(m_result, &ImportResult::figuresWanted, this, &SourcesPage::showFigures);
    connect(m_result, &ImportResult::saveWanted, this, &SourcesPage::chooseLeftOutFile);
    connect(&session, &session::Session::closed, this, &SourcesPage::forget);
    connect(&session, &session::Session::opened, this, &SourcesPage::forget);
}

/// Another store: nothing of what was under way goes into it.
void SourcesPage::forget()
{
    m_files.clear();
    m_import.drop();
    m_form->setEnabled(true);
    m_stack->setCurrentWidget(m_list);
}

/// With what was just imported among them, whatever was looked at before.
void SourcesPage::showFigures()
{
    m_stack->setCurrentWidget(m_list);
    session::View view = m_session.views().current().in(session::Room::Overview);
    const domain::ColumnMap &map = m_report.proposal.map;
    if (map.columns.value(domain::Field::Kind).isEmpty() && !map.constants.contains(domain::Field::Kind))
        view = view.with(domain::Axis::of(domain::Dimension::Kind), {});
    const auto from = view.scope(m_session.today()).from;
    if (from && m_report.lastRespondedOn.isValid() && m_report.lastRespondedOn < *from)
        view = view.with(models::PeriodChoice{models::PeriodChoice::Preset::AllTime});
    m_session.views().go(view);
}

void SourcesPage::refresh()
{
    m_list->refresh();
}

void SourcesPage::takeFocus()
{
    if (m_stack->currentWidget() == m_form)
        m_form->takeFocus();
}

void SourcesPage::import(const QStringList &files)
{
    m_files.append(files);
    if (m_stack->currentWidget() != m_form)
        next();
}

void SourcesPage::next()
{
    if (m_files.isEmpty()) {
        m_stack->setCurrentWidget(m_list);
        m_list->refresh();
        return;
    }
    m_stack->setCurrentWidget(m_form); // before it opens: what the focus falls to on the way is nobody's choice
    m_form->open(m_files.takeFirst());
}

void SourcesPage::start(const domain::ImportRequest &request)
{
    if (m_session.isWorking())
        return;
    m_form->setEnabled(false);
    follow(request.file, m_session.import(request));
}

void SourcesPage::follow(const QString &file, const QFuture<session::Session::Import> &import)
{
    m_running = import;
    m_import.await(import, [this, file](const session::Session::Import &report) { finish(file, report); });
}

void SourcesPage::takeOver(SourcesPage &other)
{
    m_files = other.m_files;
    m_report = other.m_report;
    const QWidget *shown = other.m_stack->currentWidget();
    if (shown == other.m_form || other.m_import.isWaiting() || other.m_failure)
        m_form->takeOver(*other.m_form);
    if (other.m_import.isWaiting()) {
        m_form->setEnabled(false);
        m_stack->setCurrentWidget(m_form);
        const auto running = other.m_running;
        other.m_import.forget();
        follow(m_form->request().file, running);
    } else if (shown == other.m_form) {
        m_stack->setCurrentWidget(m_form);
    } else if (shown == other.m_result && other.m_failure) {
        fail(m_form->request().file, *other.m_failure);
    } else if (shown == other.m_result) {
        m_result->show(m_report, m_session.language(), int(m_files.size()));
        m_stack->setCurrentWidget(m_result);
    }
}

void SourcesPage::finish(const QString &file, const session::Session::Import &report)
{
    m_form->setEnabled(true);
    if (!report && report.error().is(base::code::cancelled))
        return; // the form stands as it was, to be changed or imported after all
    if (!report)
        return fail(file, report.error());
    m_report = *report;
    m_failure.reset();
    m_result->show(*report, m_session.language(), int(m_files.size()));
    m_stack->setCurrentWidget(m_result);
}

void SourcesPage::fail(const QString &file, const base::Error &error)
{
    m_failure = error;
    base::Error unplaced = error;
    if (QFileInfo(unplaced.place.file).fileName() == QFileInfo(file).fileName())
        unplaced.place.file.clear(); // the heading names it
    m_result->showFailure(file, say::sentence(unplaced, m_session.language()), int(m_files.size()));
    m_stack->setCurrentWidget(m_result);
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
