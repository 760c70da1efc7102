// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/previewmodel.h"
#include "say/language.h"

#include <QTableView>

namespace gensvar::parts {
class Takeaway;
}
namespace gensvar::session {
class Session;
}

namespace gensvar::intake {

class FieldHeader;

/// The first rows of a file as they will be read, each column with its field above it to be changed.
class PreviewTable : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(session::Session &session, QWidget *parent = nullptr);

    void show(const domain::MapProposal &proposal, const QList<domain::FirstRow> &rows, const say::Language &language);
    /// The cells that rows are left out for.
    void showDoubts(const QList<domain::Issue> &issues, const say::Language &language);
    [[nodiscard]] const FieldHeader &fields() const { return *m_fields; } ///< tells what is chosen for a column

    [[nodiscard]] QWidget *makeCopyButton() const;

private:
    void fitColumns();
    void orderFields();

    models::PreviewModel m_model;
    FieldHeader *m_fields;
    parts::Takeaway *m_takeaway;
};

} // namespace gensvar::intake
