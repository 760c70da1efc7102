// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/undonotice.h"

#include "parts/labels.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

UndoNotice::UndoNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(parts::label({}))
    , m_undo(parts::linkButton(tr("Undo")))
{
    setObjectName(u"notice"_s);
    m_text->setWordWrap(true);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setToolTip(tr("Takes it back (%1)").arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
    auto *close = parts::linkButton(tr("Hide"));
    close->setToolTip(tr("Hide this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(parts::size::margin, 2, parts::size::margin, 2);
    row->setSpacing(parts::size::unit);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    hide();
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoWanted(m_change, m_response);
    });
}

void UndoNotice::say(const QString &sentence, qint64 change, domain::ResponseId response)
{
    m_change = change;
    m_response = response;
    m_text->setText(sentence);
    m_undo->setVisible(change != 0);
    show();
}

} // namespace gensvar::comments
