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
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactList::clear()
{
    hide();
    for (int row = 0; row < m_used; ++row)
        m_rows->setRowVisible(row, false);
    m_used = 0;
}

QLabel *FactList::nextRow(const QString &name)
{
    if (m_used == m_rows->rowCount()) {
        QLabel *heading = parts::label({}, parts::Type::Secondary);
        heading->setMinimumWidth(nameWidth);
        heading->setWordWrap(true);
        QLabel *text = parts::label({});
        text->setWordWrap(true);
        m_rows->addRow(heading, text);
    }
    const auto part = [this](QFormLayout::ItemRole role) {
        return qobject_cast<QLabel *>(m_rows->itemAt(m_used, role)->widget());
    };
    part(QFormLayout::LabelRole)->setText(parts::breakable(name));
    m_rows->setRowVisible(m_used, true);
    QLabel *text = part(QFormLayout::FieldRole);
    ++m_used;
    return text;
}

void FactList::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *text = nextRow(name);
    text->setTextFormat(Qt::PlainText);
    text->setText(parts::breakable(value));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName({});
}

void FactList::addLink(const QString &name, const QString &value, const QString &address)
{
    if (value.isEmpty())
        return;
    QLabel *text = nextRow(name);
    text->setTextFormat(Qt::RichText);
    text->setText(u"<a href=\"%1\" style=\"text-decoration:none\">%2</a>"_s.arg(
        address.toHtmlEscaped(), parts::breakable(value).toHtmlEscaped()));
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setOpenExternalLinks(true);
    text->setAccessibleName(u"%1 %2"_s.arg(name, value));
}

} // namespace gensvar::comments
