// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "models/commentmodel.h"

#include <QListView>

#include <optional>

namespace gensvar::comments {

/// Where one reads in the list, kept while what it shows is exchanged: the comment that is read stays in its place
/// though others come or go above it, and where it is gone the next one takes it.
class CommentPlace
{
public:
    /// Both live as long.
    CommentPlace(QListView &list, models::CommentModel &model)
        : m_list(list)
        , m_model(model)
    { }

    /// Before the model is renewed. Unless one is kept already.
    void keep();
    /// The response that is to be read instead once it is there: one that was taken back.
    void wish(domain::ResponseId response) { m_wished = response; }
    void forget();
    [[nodiscard]] bool isKept() const { return m_kept.has_value(); }
    /// Goes there once it is here. True when it has been found, or is in none of the pages where it may be.
    [[nodiscard]] bool find();

private:
    struct Kept
    {
        domain::ResponseId response;
        int row = 0;  ///< where it was
        int rows = 0; ///< of how many
        int top = 0;  ///< the scroll bar's value
    };
    [[nodiscard]] QList<int> pages() const;
    void go(int row);

    QListView &m_list;
    models::CommentModel &m_model;
    std::optional<Kept> m_kept;
    domain::ResponseId m_wished;
};

} // namespace gensvar::comments
