// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendchart.h"

#include "charts/trendpanel.h"
#include "parts/accessible.h"
#include "parts/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace gensvar::charts {

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
    , m_panel(new TrendPanel)
{
    parts::setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("NPS over time"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &TrendPanel::clicked, this, &TrendChart::open);
}

TrendChart::~TrendChart() = default;

void TrendChart::show(const models::ChartSpec &spec)
{
    m_spec = spec;
    setAccessibleDescription(spec.description);
    m_panel->show(spec);
}

static void paintOnPaper(QPainter &painter, QSize size, const models::ChartSpec &spec)
{
    TrendPanel panel;
    panel.setPalette(parts::paletteOf(parts::lightTheme()));
    panel.resize(size);
    panel.show(spec);
    panel.paintOn(painter);
}

parts::Picture TrendChart::picture(const models::ChartSpec &spec) const
{
    static constexpr int leastWidth = 900;
    static constexpr int height = 280;
    const QSize size(std::max(width(), leastWidth), height);
    return {size, [size, spec](QPainter &painter) { paintOnPaper(painter, size, spec); }};
}

parts::PrintedDrawing TrendChart::printed(const models::ChartSpec &spec)
{
    static constexpr int height = 230;
    return {{}, {}, height, [spec](QPainter &painter, QSize size) { paintOnPaper(painter, size, spec); }};
}

void TrendChart::point(int index)
{
    m_panel->pointAt(std::clamp(index, 0, int(m_spec.points.size()) - 1));
}

void TrendChart::open(int index)
{
    if (index >= 0 && index < m_spec.points.size() && m_spec.points[index].figure)
        emit periodOpened(m_spec.points[index].from, m_spec.points[index].to);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_spec.points.size());
    const int at = m_panel->pointed();
    if (count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return point(at < 0 ? count - 1 : at - 1);
    case Qt::Key_Right:
        return point(at < 0 ? 0 : at + 1);
    case Qt::Key_Home:
        return point(0);
    case Qt::Key_End:
        return point(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(at);
    case Qt::Key_Escape:
        return m_panel->pointAt(-1);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !m_spec.isEmpty() && m_panel->pointed() < 0)
        point(m_spec.lastClosed());
    m_panel->setFocused(true);
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_panel->pointAt(-1);
    m_panel->setFocused(false);
}

} // namespace gensvar::charts
