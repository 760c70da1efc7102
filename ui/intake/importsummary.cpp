// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importsummary.h"

#include "models/figuretext.h"
#include "parts/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

static constexpr double barHeight = 10;

ImportSummary::ImportSummary(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(sizeHint().height());
    setAccessibleName(tr("What the import does"));
}

QSize ImportSummary::sizeHint() const
{
    return {600, 62};
}

/// What becomes of a row with a comment alone: it is read and searched, and counts in no NPS.
static QString addedNote(const domain::ImportReport &report)
{
    if (report.unscored == 0)
        return ImportSummary::tr("new responses");
    return ImportSummary::tr("new responses, %Ln without a score", nullptr, int(report.unscored));
}

void ImportSummary::show(const domain::ImportReport &report)
{
    m_report = report;
    const QString told = tr("%1 added, %2 updated, %3 unchanged, %4 left out")
                             .arg(models::countText(report.added), models::countText(report.updated),
                                  models::countText(report.unchanged), models::countText(report.rejected));
    setAccessibleDescription(report.unscored > 0 ? told + u" · "_s + addedNote(report) : told);
    update();
}

void ImportSummary::clear(const QString &why)
{
    m_report.reset();
    m_why = why;
    setAccessibleDescription(why);
    update();
}

void ImportSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    if (!m_report) {
        painter.fillRect(QRectF(0, 0, width(), barHeight), theme.hover);
        painter.setFont(parts::fontOf(parts::size::secondary));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(0, barHeight + 6, width(), 20), Qt::AlignLeft | Qt::AlignVCenter, m_why);
        return;
    }
    struct Part
    {
        qint64 count;
        QColor colour;
        QString name;
        QString note;
    };
    const std::array parts{
        Part{m_report->added, theme.line, tr("added"), addedNote(*m_report)},
        Part{m_report->updated, theme.bars, tr("updated"), tr("same response, newer content")},
        Part{m_report->unchanged, theme.page, tr("unchanged"), tr("already here")},
        Part{m_report->rejected, theme.detractor, tr("left out"), tr("with a reason for each")},
    };
    const auto shown = std::count_if(parts.begin(), parts.end(), [](const Part &part) { return part.count > 0; });
    const double room = width() - 2.0 * double(std::max<qsizetype>(shown - 1, 0)); // gaps between them
    double x = 0;
    const double column = width() / double(parts.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        const double share = m_report->rows > 0 ? double(part.count) / double(m_report->rows) : 0;
        const double length = part.count > 0 ? std::max(2.0, room * share) : 0;
        const QRectF bar(x, 0, std::min(length, width() - x), barHeight);
        const QRectF key(column * double(i), barHeight + 17, 10, 10);
        for (const QRectF &box : {bar, key}) {
            painter.fillRect(box, part.colour);
            if (part.colour == theme.page && box.width() > 1) {
                painter.setPen(QPen(theme.border, 1));
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
            }
        }
        if (length > 0)
            x += length + 2;
        painter.setFont(parts::fontOf(18, QFont::DemiBold));
        painter.setPen(theme.text);
        const QString count = models::countText(part.count);
        const double countWidth = painter.fontMetrics().horizontalAdvance(count);
        painter.drawText(QPointF(key.left() + 18, barHeight + 28), count);
        painter.setFont(parts::fontOf(parts::size::text));
        painter.drawText(QPointF(key.left() + 24 + countWidth, barHeight + 28), part.name);
        painter.setFont(parts::fontOf(parts::size::secondary));
        painter.setPen(theme.text2);
        painter.drawText(QPointF(key.left() + 18, barHeight + 46), part.note);
    }
}

} // namespace gensvar::intake
