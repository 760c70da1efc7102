// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcespage.h"

#include "base/codes.h"
#include "intake/importform.h"
#include "intake/importlist.h"
#include "intake/importresult.h"
#include "say/sentence.h"

#include <QStackedLayout>

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
    connect(m_result, &ImportResult::nextWanted, this, &SourcesPage::next);
    connect(m_result, &ImportResult::figuresWanted, this, [this] {
        m_stack->setCurrentWidget(m_list);
        m_session.views().go(m_session.views().current().in(session::Room::Overview));
    });
    connect(&session, &session::Session::closed, this, [this] { m_stack->setCurrentWidget(m_list); });
}

void SourcesPage::refresh()
{
    m_list->refresh();
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
    m_form->open(m_files.takeFirst());
    m_stack->setCurrentWidget(m_form);
}

void SourcesPage::start(const domain::ImportRequest &request)
{
    if (m_session.isWorking())
        return;
    m_form->setEnabled(false);
    session::whenDone(m_session.import(request), this,
                      [this, file = request.file](const session::Session::Import &report) { finish(file, report); });
}

void SourcesPage::finish(const QString &file, const session::Session::Import &report)
{
    m_form->setEnabled(true);
    if (report) {
        m_result->show(*report, m_session.language(), int(m_files.size()));
    } else if (report.error().is(base::code::cancelled)) {
        return; // the form stands as it was, to be changed or imported after all
    } else {
        m_result->showFailure(file, say::sentence(report.error(), m_session.language()), int(m_files.size()));
    }
    m_stack->setCurrentWidget(m_result);
}

} // namespace gensvar::intake
