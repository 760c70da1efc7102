// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentsearch.h"

#include "parts/icons.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using namespace std::chrono_literals;

CommentSearch::CommentSearch(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_count(parts::elidedLabel(parts::Type::Secondary))
    , m_order(new QComboBox)
{
    m_search->setPlaceholderText(tr("Search the comments"));
    m_search->setAccessibleName(tr("Search the comments"));
    m_search->setToolTip(tr("Words or their beginnings; “in quotes” as they are, one or several in order"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(208);
    m_search->installEventFilter(this);
    m_search->addAction(parts::icon("search"_L1, parts::themeOf(palette()).text2), QLineEdit::LeadingPosition);
    m_order->setProperty("flat", true);
    m_order->setAccessibleName(tr("Order"));
    m_order->setAccessibleDescription(tr("The order of the comments."));
    m_order->addItem(tr("Newest first"), int(domain::CommentOrder::Newest));
    m_order->addItem(tr("Oldest first"), int(domain::CommentOrder::Oldest));
    m_order->addItem(tr("Lowest score first"), int(domain::CommentOrder::Score));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_search);
    row->addWidget(m_count, 1);
    row->addWidget(m_order);

    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            tell(); // its clear button
    });
    connect(&m_typing, &QTimer::timeout, this, &CommentSearch::tell);
    connect(m_order, &QComboBox::activated, this, &CommentSearch::ordered);
}

void CommentSearch::tell()
{
    m_typing.stop();
    emit searched(m_search->text());
}

void CommentSearch::show(const QString &search)
{
    if (m_search->text() != search && !m_typing.isActive())
        m_search->setText(search);
}

void CommentSearch::showFound(const QString &words)
{
    m_count->setText(words);
    m_count->setToolTip(words);
}

domain::CommentOrder CommentSearch::order() const
{
    return domain::CommentOrder(m_order->currentData().toInt());
}

QWidget *CommentSearch::field() const
{
    return m_search;
}

void CommentSearch::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool CommentSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return)
        emit left();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace gensvar::comments
