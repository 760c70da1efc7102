// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importfoot.h"

#include "parts/labels.h"
#include "parts/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gensvar::intake {

ImportFoot::ImportFoot(QWidget *parent)
    : QWidget(parent)
    , m_state(parts::label({}, parts::Type::Secondary))
    , m_remember(new QCheckBox(tr("&Remember this for files with the same columns")))
    , m_cancel(parts::button(tr("Cancel")))
    , m_import(parts::button(tr("Import"), true))
{
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parts::size::unit);
    row->addWidget(m_state, 1);
    row->addWidget(m_remember);
    row->addSpacing(parts::size::unit);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    connect(m_cancel, &QPushButton::clicked, this, &ImportFoot::cancelled);
    connect(m_import, &QPushButton::clicked, this, &ImportFoot::importPressed);
}

void ImportFoot::begin(bool isOneOfSeveral)
{
    m_cancel->setText(isOneOfSeveral ? tr("Skip this file") : tr("Cancel"));
    m_remember->setChecked(false);
}

void ImportFoot::wait(const QString &why)
{
    say(why);
    m_import->setText(tr("Import"));
    m_import->setEnabled(false);
    m_import->setToolTip(why);
    m_import->setAccessibleDescription(why);
}

void ImportFoot::offer(const QString &said)
{
    wait(said);
    m_import->setEnabled(true);
    m_import->setToolTip({});
    m_import->setAccessibleDescription({});
}

void ImportFoot::offer(qint64 rows, const QString &said)
{
    if (rows > 0)
        offer(said);
    else
        wait(said);
    m_import->setText(rows > 0 ? tr("Import %Ln row(s)", nullptr, int(rows)) : tr("Nothing new to import"));
}

void ImportFoot::say(const QString &sentence)
{
    m_state->setText(sentence);
}

bool ImportFoot::isReady() const
{
    return m_import->isEnabledTo(this);
}

bool ImportFoot::holdsFocus() const
{
    return window()->focusWidget() == m_import;
}

void ImportFoot::takeFocus()
{
    (m_import->isEnabled() ? m_import : m_cancel)->setFocus();
}

bool ImportFoot::remembers() const
{
    return m_remember->isChecked();
}

void ImportFoot::setRemembers(bool remembers)
{
    m_remember->setChecked(remembers);
}

} // namespace gensvar::intake
