// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/issuemodel.h"

#include <QTableView>

class QLabel;
class QPushButton;

namespace gensvar::domain {
struct ImportReport;
}

namespace gensvar::parts {
class Takeaway;
}
namespace gensvar::session {
class Session;
}

namespace gensvar::intake {

/// The rows that an import leaves out, each with its reason; of very many the first.
class LeftOutTable : public QTableView
{
    Q_OBJECT

public:
    explicit LeftOutTable(session::Session &session, QWidget *parent = nullptr);

    void show(const domain::ImportReport &report, const say::Language &language);
    void clear();
    [[nodiscard]] int listed() const { return m_issues.rowCount(); }
    [[nodiscard]] QWidget *makeCopyButton() const;

private:
    models::IssueModel m_issues;
    QString m_note; ///< which file they are of, and how many are not listed
    parts::Takeaway *m_takeaway;
};

/// Says in a line why the first rows will be left out, with a link that shows them all in place of the preview.
class LeftOutLine : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutLine(QWidget *parent = nullptr);

    void show(const domain::ImportReport &report, const say::Language &language);
    void clear();                                          ///< nothing is left out, or it is not known yet
    [[nodiscard]] bool isShown() const { return m_shown; } ///< the rows, in place of the preview
    void close();                                          ///< back to the preview

signals:
    void toggled(bool shown);

private:
    void showLink();

    QLabel *m_reasons;
    QPushButton *m_link;
    int m_rows = 0;
    bool m_shown = false;
};

} // namespace gensvar::intake
