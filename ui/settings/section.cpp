// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/section.h"

#include "parts/accessible.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace gensvar::settings {

using parts::label;
using parts::Type;

static constexpr int nameWidth = 200;

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(parts::size::margin);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(label(title, Type::Section), 0, 0, 1, 2);
    m_grid->setRowMinimumHeight(0, parts::size::control);
}

void Section::addRow(const QString &name, QWidget *control, const QString &hint)
{
    addRow(name, QList<QWidget *>{control}, hint);
}

void Section::addRow(const QString &name, const QList<QWidget *> &controls, const QString &hint)
{
    m_rows.append({QString(name).remove(u'&'), controls.first()});
    const int row = m_grid->rowCount();
    auto *heading = label(name);
    heading->setBuddy(controls.first());
    heading->setWordWrap(true);
    heading->setFixedWidth(nameWidth);
    QWidget *first = controls.first();
    if (first->accessibleName().isEmpty() && first->focusPolicy() != Qt::NoFocus)
        first->setAccessibleName(QString(name).remove(u'&'));
    if (auto *choice = qobject_cast<QComboBox *>(first))
        parts::nameChoice(*choice, choice->accessibleName(), hint);
    else
        first->setAccessibleDescription(hint);
    m_grid->addWidget(heading, row, 0, Qt::AlignVCenter);
    auto *side = new QHBoxLayout;
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(parts::size::unit);
    for (QWidget *control : controls)
        side->addWidget(control, control->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ? 1 : 0);
    if (controls.first()->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
        side->addStretch(1);
    m_grid->addLayout(side, row, 1);
    if (hint.isEmpty())
        return;
    auto *small = label(hint, Type::Secondary);
    small->setWordWrap(true);
    small->setContentsMargins(0, 0, 0, 6);
    m_grid->addWidget(small, row + 1, 1);
}

static QString valueOf(const QWidget &control)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(&control))
        return choice->currentText();
    if (const auto *number = qobject_cast<const QAbstractSpinBox *>(&control))
        return number->text();
    if (const auto *check = qobject_cast<const QCheckBox *>(&control)) {
        const QString what = QString(check->text()).remove(u'&');
        return check->isChecked() ? Section::tr("%1: yes", "what can be ticked").arg(what)
                                  : Section::tr("%1: no").arg(what);
    }
    if (const auto *text = qobject_cast<const QLabel *>(&control))
        return text->text();
    return {};
}

QList<parts::Handout::Block> Section::printed() const
{
    parts::PrintedTable table;
    table.title = m_title;
    table.columns = {{tr("Setting")}, {tr("Is")}};
    for (const Row &row : m_rows) {
        if (const QString value = valueOf(*row.control); !value.isEmpty())
            table.rows.append({{row.name}, {value}});
    }
    return {table};
}

void Section::addWide(QWidget *part)
{
    m_grid->addWidget(part, m_grid->rowCount(), 0, 1, 2);
}

} // namespace gensvar::settings
