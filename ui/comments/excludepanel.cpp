// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/excludepanel.h"

#include "parts/accessible.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using domain::Exclusion;

ExcludePanel::ExcludePanel(QWidget *parent)
    : QFrame(parent)
    , m_reason(new QComboBox)
    , m_note(new QLineEdit)
{
    setObjectName(u"popup"_s);
    parts::nameChoice(*m_reason, tr("Why it is not to be counted"), tr("The reason is kept in the log."));
    m_reason->addItem(tr("It was a test"), int(Exclusion::Test));
    m_reason->addItem(tr("One of our own staff"), int(Exclusion::OwnStaff));
    m_reason->addItem(tr("The same answer twice"), int(Exclusion::Duplicate));
    m_reason->addItem(tr("Answered by the wrong person"), int(Exclusion::WrongPerson));
    m_note->setPlaceholderText(tr("A note, if you like"));
    m_note->setAccessibleName(tr("Note on why it is not to be counted"));
    QLabel *what = parts::label(tr("The response stays in the file and leaves every figure. You can undo this."),
                                parts::Type::Secondary);
    what->setWordWrap(true);
    auto *exclude = parts::button(tr("Exclude"), true);
    auto *cancel = parts::button(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(parts::size::unit);
    buttons->addWidget(exclude);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(parts::size::unit);
    column->addWidget(parts::label(tr("Why is this response not to be counted?"), parts::Type::Section));
    column->addWidget(m_reason);
    column->addWidget(m_note);
    column->addWidget(what);
    column->addLayout(buttons);
    connect(exclude, &QPushButton::clicked, this, &ExcludePanel::confirm);
    connect(m_note, &QLineEdit::returnPressed, this, &ExcludePanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &ExcludePanel::left);
}

void ExcludePanel::open()
{
    m_reason->setCurrentIndex(0);
    m_note->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ExcludePanel::confirm()
{
    emit confirmed(Exclusion(m_reason->currentData().toInt()), m_note->text().trimmed());
}

void ExcludePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gensvar::comments
