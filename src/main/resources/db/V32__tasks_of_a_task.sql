-- The engine asks for the tasks below each task that ends, and has no index for it (タスクの完了)
create index task_of_task on ACT_RU_TASK (PARENT_TASK_ID_);
