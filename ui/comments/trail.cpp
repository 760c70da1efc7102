// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/trail.h"

#include "models/figuretext.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "session/view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using parts::Type;

Trail::Trail(QWidget *parent)
    : QWidget(parent)
    , m_overview(parts::linkButton(tr("Overview")))
    , m_group(parts::linkButton(tr("Departments")))
    , m_mark(parts::label(u"›"_s, Type::Secondary))
    , m_here(parts::elidedLabel())
{
    m_overview->setToolTip(tr("Back to the overview"));
    m_group->setToolTip(tr("Back to the overview of them all"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_overview);
    row->addWidget(parts::label(u"›"_s, Type::Secondary));
    row->addWidget(m_group);
    row->addWidget(m_mark);
    row->addSpacing(parts::linkInset);
    row->addWidget(m_here, 1);
    connect(m_overview, &QPushButton::clicked, this, &Trail::overviewWanted);
    connect(m_group, &QPushButton::clicked, this, [this] { emit groupWanted(*m_axis); });
}

static QString anyOf(const QStringList &values)
{
    QString any = values.value(0);
    for (const QString &value : values.mid(1))
        any = Trail::tr("%1 or %2", "values of which one has to fit").arg(any, value);
    return any;
}

static QString valuesText(const domain::Condition &condition)
{
    QStringList values;
    for (const QString &value : condition.values)
        values.append(models::valueText(condition.axis, value));
    return anyOf(values);
}

void Trail::show(const session::View &view)
{
    const auto departments = domain::Axis::of(domain::Dimension::Department);
    const auto touchpoints = domain::Axis::of(domain::Dimension::Touchpoint);
    QStringList where;
    m_axis.reset();
    for (const domain::Condition &condition : view.filter) {
        where.append(valuesText(condition));
        if (condition.axis == departments || condition.axis == touchpoints)
            m_axis = condition.axis;
    }
    QString here = where.join(u" · "_s);
    if (view.period.isSet())
        here = here.isEmpty() ? models::choiceText(view.period)
                              : tr("%1, %2", "what is looked at, and when").arg(here, models::choiceText(view.period));
    m_here->setText(here.isEmpty() ? tr("all responses") : here);
    m_here->setToolTip(m_here->text());
    m_group->setVisible(m_axis.has_value());
    m_mark->setVisible(m_axis.has_value());
    if (m_axis)
        m_group->setText(*m_axis == departments ? tr("Departments") : tr("Touchpoints"));
}

} // namespace gensvar::comments
