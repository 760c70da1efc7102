// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/factlist.h"

#include "parts/labels.h"
#include "parts/theme.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

static constexpr int nameWidth = 100;

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(parts::size::margin);
    m_rows->setVerticalSpacing(4);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void FactList::clear()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
}

void FactList::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *text = parts::label(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel *heading = parts::label(name, parts::Type::Secondary);
    heading->setMinimumWidth(nameWidth);
    heading->setWordWrap(true);
    m_rows->addRow(heading, text);
}

void FactList::addLink(const QString &name, const QString &value, const QString &address)
{
    if (value.isEmpty())
        return;
    add(name, value);
    auto *text = qobject_cast<QLabel *>(m_rows->itemAt(m_rows->rowCount() - 1, QFormLayout::FieldRole)->widget());
    text->setTextFormat(Qt::RichText);
    text->setText(
        u"<a href=\"%1\" style=\"text-decoration:none\">%2</a>"_s.arg(address.toHtmlEscaped(), value.toHtmlEscaped()));
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setOpenExternalLinks(true);
    text->setAccessibleName(u"%1 %2"_s.arg(name, value));
}

} // namespace gensvar::comments
