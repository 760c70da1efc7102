// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "parts/handout.h"
#include "session/panorama.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace gensvar::parts {
class GroupTable;
class HeatLegend;
class HeatMap;
class Segments;
} // namespace gensvar::parts

namespace gensvar::session {
class Session;
}

namespace gensvar::overview {

/// Who and where: departments or touchpoints as a table, and beside it the same rows crossed with the other as a heat
/// map.
class Breakdown : public QWidget
{
    Q_OBJECT

public:
    explicit Breakdown(session::Session &session, QWidget *parent = nullptr);

    /// before: what the change is on; empty for none.
    void show(const session::Panorama &answer, const session::View &view, const QString &before);
    void choose(domain::Dimension rows);
    /// Both tables, and the heat map that is shown.
    [[nodiscard]] QList<parts::Handout::Block> printed(int least = 1) const;

signals:
    /// The responses of a row, or of a cell, are wanted.
    void opened(const QList<gensvar::domain::Condition> &conditions);
    /// A row is to be looked at alone.
    void chosen(const gensvar::domain::Condition &condition);
    void rowsChosen(gensvar::domain::Dimension rows);
    void said(const QString &sentence);

private:
    /// A table and the heat map of its rows.
    struct Half
    {
        domain::Dimension rows;
        QString name;
        parts::GroupTable *table;
        parts::HeatMap *heat;
        QWidget *across; ///< scrolls the heat map's columns
        QWidget *copyTable = nullptr;
        QWidget *copyHeat = nullptr;
    };
    Half makeHalf(const QString &name, domain::Dimension rows, domain::Dimension columns);
    void layHead(QGridLayout &grid);
    void makeTakeaways(Half &half);

    session::Session &m_session;
    session::View m_view;     ///< what the figures are of
    domain::Snapshot m_total; ///< of them
    parts::Segments *m_segments;
    QLabel *m_note;
    QLabel *m_heatHeading;
    parts::HeatLegend *m_legend;
    QList<Half> m_halves;
};

} // namespace gensvar::overview
