// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/page.h"
#include "parts/tile.h"
#include "session/latest.h"
#include "session/panorama.h"

class QComboBox;
class QLabel;
class QStackedLayout;

namespace gensvar::charts {
class TrendChart;
}
namespace gensvar::parts {
class EmptyState;
} // namespace gensvar::parts

namespace gensvar::overview {

class Breakdown;
class NewsLine;

/// Where we stand, how it went, who and where. Every figure is a door to the responses behind it.
class OverviewPage : public parts::Page
{
    Q_OBJECT

public:
    explicit OverviewPage(session::Session &session, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void handOut(const HandOut &then) override;

signals:
    void importWanted();

private:
    QWidget *makeContent();
    QWidget *makeTiles();
    QWidget *makeTrend();
    void connectDoors();
    void connectNews();
    void show(const base::Result<session::Panorama> &answer);
    void showEmpty(const session::Panorama &answer);
    [[nodiscard]] parts::Handout printed() const;
    [[nodiscard]] QList<parts::Handout::Block> printedBlocks(int least) const;
    void showTiles(const domain::Snapshot &total);
    void openComments(const session::View &view);

    session::Latest m_answer;
    session::Latest m_newsAnswer;
    session::View m_shown;    ///< what the answer on the page is of
    domain::Snapshot m_total; ///< of it
    QStackedLayout *m_stack;
    parts::EmptyState *m_empty;
    NewsLine *m_news;
    QLabel *m_notes;
    parts::NpsTile *m_nps;
    parts::CountTile *m_responses;
    parts::SharesTile *m_shares;
    parts::CountTile *m_comments;
    QLabel *m_trendHeading;
    QComboBox *m_step;
    charts::TrendChart *m_trend;
    Breakdown *m_breakdown;
    enum class EmptyAction { None, Import, ShowAll } m_emptyAction = EmptyAction::None;
};

} // namespace gensvar::overview
