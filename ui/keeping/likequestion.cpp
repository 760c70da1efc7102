// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/likequestion.h"

#include "models/figuretext.h"
#include "parts/icons.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::keeping {

LikeQuestion::LikeQuestion(QWidget *parent)
    : QWidget(parent)
    , m_text(parts::label({}))
    , m_merge(parts::button(tr("Merge them")))
    , m_two(parts::button(tr("They are two")))
{
    m_text->setProperty("warning", true);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 6, 6, 6);
    row->setSpacing(parts::size::unit);
    row->addWidget(m_text, 1);
    row->addWidget(m_merge);
    row->addWidget(m_two);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (!m_pairs.isEmpty())
            emit mergeWanted(m_pairs.first().less.id, m_pairs.first().more.id);
    });
    connect(m_two, &QPushButton::clicked, this, &LikeQuestion::decline);
    hide();
}

static QPair<qint64, qint64> keyOf(domain::ValueId one, domain::ValueId other)
{
    return {std::min(one, other).value(), std::max(one, other).value()};
}

void LikeQuestion::look(const QList<models::NameRow> &rows,
                        const QList<std::pair<domain::ValueId, domain::ValueId>> &alike)
{
    QHash<domain::ValueId, const models::NameRow *> byId;
    for (const models::NameRow &row : rows)
        byId.insert(row.id, &row);
    m_pairs.clear();
    for (const auto &[one, other] : alike) {
        const models::NameRow *more = byId.value(one);
        const models::NameRow *less = byId.value(other);
        if (!more || !less)
            continue;
        if (less->tally.responses() > more->tally.responses())
            std::swap(less, more);
        if (!m_declined.contains(keyOf(less->id, more->id)))
            m_pairs.append({*less, *more});
    }
    ask();
}

void LikeQuestion::ask()
{
    setVisible(!m_pairs.isEmpty());
    if (m_pairs.isEmpty())
        return;
    const Pair &pair = m_pairs.first();
    QString text = tr("“%1” (%2) and “%3” (%4) look alike. Merge them into “%3”?")
                       .arg(pair.less.name, models::countText(pair.less.tally.responses()), pair.more.name,
                            models::countText(pair.more.tally.responses()));
    if (m_pairs.size() > 1)
        text += u' ' + tr("%Ln more question(s) after this one.", nullptr, int(m_pairs.size()) - 1);
    m_text->setText(text);
    setAccessibleName(text);
}

void LikeQuestion::decline()
{
    if (m_pairs.isEmpty())
        return;
    const Pair pair = m_pairs.takeFirst();
    m_declined.insert(keyOf(pair.less.id, pair.more.id));
    ask();
    emit twoWanted(pair.less.id, pair.more.id);
}

void LikeQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    painter.fillRect(rect(), theme.warnBack);
    painter.fillRect(0, 0, 3, height(), theme.warnEdge);
    parts::paintIcon(painter, QRectF(14, (height() - 16) / 2.0, 16, 16), "warning"_L1, theme.warnEdge);
}

} // namespace gensvar::keeping
