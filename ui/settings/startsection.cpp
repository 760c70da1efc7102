// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/startsection.h"

#include "models/figuretext.h"
#include "parts/labels.h"
#include "session/session.h"
#include "session/visits.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::settings {

/// "Last 12 months · Support, Sales".
static QString textOf(const session::View &view)
{
    QStringList parts{models::choiceText(view.period)};
    for (const domain::Condition &condition : view.filter) {
        QStringList values;
        for (const QString &value : condition.values)
            values.append(models::valueText(condition.axis, value));
        parts.append(values.join(u", "_s));
    }
    if (!view.search.isEmpty())
        parts.append(u"“%1”"_s.arg(view.search));
    return parts.join(u" · "_s);
}

StartSection::StartSection(session::Session &session, QWidget *parent)
    : Section(tr("Start view of this file"), parent)
    , m_session(session)
    , m_start(parts::elidedLabel())
    , m_choose(parts::button(tr("&Start with this filter")))
    , m_clear(parts::button(tr("Cl&ear")))
{
    m_clear->setAccessibleName(tr("Clear the start view"));
    addRow(tr("It opens with"), {m_start, m_choose, m_clear},
           tr("For you, on this computer. “Start here” in the menu takes the page as well."));
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_session.startWith(m_session.views().current().in(session::Room::Overview));
        refresh();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_session.startWith({});
        refresh();
        m_choose->setFocus();
    });
}

void StartSection::refresh()
{
    if (!m_session.isOpen())
        return;
    const auto start = m_session.chosenStart();
    m_start->setText(start ? textOf(*start) : tr("what was last looked at"));
    m_start->setToolTip(m_start->text());
    m_clear->setEnabled(start.has_value());
}

} // namespace gensvar::settings
