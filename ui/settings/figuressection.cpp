// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/figuressection.h"

#include "parts/labels.h"
#include "say/sentence.h"
#include "session/session.h"
#include "session/upkeep.h"
#include "settings/controls.h"

#include <QLabel>

namespace gensvar::settings {

static constexpr int mostLeast = 10'000;

FiguresSection::FiguresSection(session::Session &session, QWidget *parent)
    : Section(tr("Figures in this file"), parent)
    , m_session(session)
    , m_least(new Number(1, mostLeast))
    , m_privacyFigures(new Number(1, mostLeast))
    , m_privacyComments(new Number(1, mostLeast))
    , m_said(parts::label({}, parts::Type::Secondary))
{
    addRow(tr("&Fewest responses of a figure"), m_least,
           tr("A figure of fewer is shown in grey and marked as “too few responses”; it is never hidden."));
    addRow(tr("Fewest res&ponses for readers outside"), m_privacyFigures,
           tr("Figures of fewer are withheld from what is copied or saved for readers outside the team, and so are "
              "others from which they could be worked out."));
    addRow(tr("Fewest for comments to &be read outside"), m_privacyComments,
           tr("Comments behind fewer responses are withheld from readers outside the team."));
    m_said->setWordWrap(true);
    m_said->hide();
    addWide(m_said);
    connect(m_least, &QSpinBox::editingFinished, this, &FiguresSection::take);
    for (Number *privacy : {m_privacyFigures, m_privacyComments})
        connect(privacy, &QSpinBox::editingFinished, this, &FiguresSection::takePrivacy);
}

void FiguresSection::refresh()
{
    if (!m_session.isOpen())
        return;
    setEnabled(!m_session.store().readOnly);
    if (!m_least->hasFocus())
        m_least->setValue(m_session.store().minResponses);
    if (!m_privacyFigures->hasFocus())
        m_privacyFigures->setValue(m_session.store().privacy.figures);
    if (!m_privacyComments->hasFocus())
        m_privacyComments->setValue(m_session.store().privacy.comments);
}

void FiguresSection::take()
{
    const int least = m_least->value();
    if (!m_session.isOpen() || least == m_session.store().minResponses)
        return;
    session::whenDone(session::setMinResponses(m_session, least), this,
                      [this](const base::Result<void> &done) { tell(done); });
}

void FiguresSection::takePrivacy()
{
    const domain::PrivacyMinimum minimum{m_privacyFigures->value(), m_privacyComments->value()};
    if (!m_session.isOpen() || minimum == m_session.store().privacy)
        return;
    session::whenDone(session::setPrivacyMinimum(m_session, minimum), this,
                      [this](const base::Result<void> &done) { tell(done); });
}

void FiguresSection::tell(const base::Result<void> &done)
{
    m_said->setVisible(!done);
    if (!done)
        m_said->setText(say::sentence(done.error(), m_session.language()));
}

} // namespace gensvar::settings
